import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { OrderDetail } from "@/lib/supervision-orders/queries/order-detail";
import { CaseNumbers } from "./case-numbers";

/** The order as it stands: where it comes from, under which title, and what happened to it. */
export function OrderFacts({ t, order }: { readonly t: Translate; readonly order: OrderDetail }) {
  return <DescriptionList items={[...origin(t, order), ...course(t, order)]} />;
}

function origin(t: Translate, order: OrderDetail): readonly DescriptionItem[] {
  const court = [order.court, order.ecli].filter(Boolean).join(", ");
  return [
    {
      term: t("supervisionOrders.order.title"),
      detail: codeText(t, "supervisionOrders.titles", order.title),
    },
    { term: t("supervisionOrders.order.basis"), detail: order.titleArticles.join(", ") || "–" },
    {
      term: t("supervisionOrders.order.person"),
      detail: codeText(t, "supervisionOrders.personWords", order.personWord),
    },
    { term: t("supervisionOrders.fields.externalId"), detail: order.externalId },
    { term: t("supervisionOrders.fields.caseNumbers"), detail: <CaseNumbers numbers={order.caseNumbers} /> },
    { term: t("supervisionOrders.fields.office"), detail: order.officeName || "–" },
    { term: t("supervisionOrders.fields.court"), detail: court || "–" },
    { term: t("supervisionOrders.fields.judgmentOn"), day: order.judgmentOn },
    { term: t("supervisionOrders.fields.finalOn"), day: order.finalOn },
    {
      term: t("supervisionOrders.fields.immediate"),
      detail: t(order.immediatelyEnforceable ? "platform.yes" : "platform.no"),
    },
    ...(order.suspendedDays === null
      ? []
      : [{ term: t("supervisionOrders.fields.suspendedDays"), detail: order.suspendedDays }]),
    { term: t("supervisionOrders.fields.receivedOn"), day: order.receivedOn },
    {
      term: t("supervisionOrders.order.organisation"),
      detail: [order.organisationName, order.unitName ?? t("supervisionOrders.order.noUnit")].join(", "),
    },
  ];
}

/** Only what has happened. */
function course(t: Translate, order: OrderDetail): readonly DescriptionItem[] {
  const day = (term: string, on: string | null) => (on ? [{ term, day: on }] : []);
  const text = (term: string, detail: string | null) => (detail ? [{ term, detail }] : []);
  const coded = (term: string, group: string, code: string | null) =>
    text(term, code && codeText(t, group, code));
  return [
    ...day(t("supervisionOrders.order.identity"), order.identityCheckedOn),
    ...day(t("supervisionOrders.order.started"), order.startedOn),
    ...text(t("supervisionOrders.order.lateReason"), order.startLateReason),
    ...day(t("supervisionOrders.order.plan"), order.planAdoptedOn),
    ...day(t("supervisionOrders.order.suspended"), order.suspendedFromOn),
    ...coded(
      t("supervisionOrders.fields.reasonWhy"),
      "supervisionOrders.suspensionReasons",
      order.suspensionReason,
    ),
    ...text(t("supervisionOrders.order.returned"), order.returnReason),
    ...coded(t("supervisionOrders.fields.endReason"), "supervisionOrders.endReasons", order.endReason),
    ...day(t("supervisionOrders.order.ended"), order.endedOn),
    ...coded(t("supervisionOrders.order.outcome"), "supervisionOrders.closingOutcomes", order.closingOutcome),
    ...text(t("supervisionOrders.fields.report"), order.closingReport),
  ];
}

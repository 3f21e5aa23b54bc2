import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import { missingCodes } from "@/lib/supervision-orders/completeness";
import type { OrderReview } from "@/lib/supervision-orders/queries/order-review";
import { titles } from "@/lib/supervision-orders/titles";
import { seenFields, yesNoOptions } from "./form-parts";

type Props = {
  readonly t: Translate;
  readonly order: OrderReview;
  readonly action: FormAction;
  readonly formKey: string;
};

const dutch = (day: LocalDate | null) => (day ? formatDutch(day) : "");

/** What the message left out, filled in from the judgment. */
export function CompleteForm({ t, order, action, formKey }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.review.completeSubmit") }]}
      values={{
        title: order.title,
        sanctionRegime: order.sanctionRegime,
        officeCode: order.officeCode,
        court: order.court,
        ecli: order.ecli,
        judgmentOn: dutch(order.judgmentOn),
        finalOn: dutch(order.finalOn),
        immediatelyEnforceable: order.immediatelyEnforceable ? "yes" : "no",
        probationStartOn: dutch(order.probationStartOn),
        probationMonths: order.probationMonths === null ? "" : String(order.probationMonths),
        probationEndCjibOn: dutch(order.probationEndCjibOn),
        suspendedDays: order.suspendedDays === null ? "" : String(order.suspendedDays),
      }}
      fields={[...seenFields(order), ...completeFields(t, order)]}
    />
  );
}

function completeFields(t: Translate, order: OrderReview): readonly Field[] {
  const titleOptions = Object.keys(titles) as (keyof typeof titles)[];
  return [
    {
      kind: "select",
      name: "title",
      label: t("supervisionOrders.fields.title"),
      required: true,
      options: titleOptions.map((code) => ({ value: code, label: t(`supervisionOrders.titles.${code}`) })),
    },
    {
      kind: "radios",
      name: "sanctionRegime",
      label: t("supervisionOrders.fields.regime"),
      required: true,
      options: (["adult", "youth"] as const).map((code) => ({
        value: code,
        label: t(`supervisionOrders.regimes.${code}`),
      })),
    },
    {
      kind: "text",
      name: "caseNumber",
      label: t("supervisionOrders.fields.caseNumber"),
      hint: t("supervisionOrders.fields.caseNumberHint"),
      maxLength: 20,
    },
    {
      kind: "select",
      name: "officeCode",
      label: t("supervisionOrders.fields.office"),
      options: order.offices.map(({ code, name }) => ({ value: code, label: name })),
    },
    { kind: "text", name: "court", label: t("supervisionOrders.fields.court"), maxLength: 200 },
    { kind: "text", name: "ecli", label: t("supervisionOrders.fields.ecli"), maxLength: 60 },
    ...(order.birthOn
      ? []
      : [{ kind: "date", name: "birthOn", label: t("supervisionOrders.fields.birthOn") } as const]),
    ...(order.skn
      ? []
      : [
          {
            kind: "text",
            name: "skn",
            label: t("supervisionOrders.fields.skn"),
            inputMode: "numeric",
            maxLength: 20,
          } as const,
        ]),
    { kind: "date", name: "judgmentOn", label: t("supervisionOrders.fields.judgmentOn") },
    { kind: "date", name: "finalOn", label: t("supervisionOrders.fields.finalOn") },
    {
      kind: "radios",
      name: "immediatelyEnforceable",
      label: t("supervisionOrders.fields.immediate"),
      required: true,
      options: yesNoOptions(t),
    },
    { kind: "date", name: "probationStartOn", label: t("supervisionOrders.fields.probationStartOn") },
    { kind: "number", name: "probationMonths", label: t("supervisionOrders.fields.probationMonths") },
    { kind: "date", name: "probationEndCjibOn", label: t("supervisionOrders.fields.cjibEnd") },
    { kind: "number", name: "suspendedDays", label: t("supervisionOrders.fields.suspendedDays") },
  ];
}

/** Accept the order for a unit. */
export function AcceptForm({ t, order, action, formKey }: Props) {
  const units = order.units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.review.acceptSubmit") }]}
      fields={[
        ...seenFields(order),
        {
          kind: "select",
          name: "unitId",
          label: t("supervisionOrders.fields.unit"),
          required: true,
          options: units,
        },
      ]}
    />
  );
}

/** Return the order with all that is missing; what the check found is ticked already. */
export function ReturnForm({ t, order, action, formKey }: Props) {
  const found = order.missing.filter((item) => item.weight === "required").map((item) => item.code);
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.review.returnSubmit"), variant: "danger" }]}
      values={{ missing: [...new Set(found)] }}
      fields={[
        ...seenFields(order),
        {
          kind: "checkboxes",
          name: "missing",
          label: t("supervisionOrders.fields.missing"),
          required: true,
          options: missingCodes.map((code) => ({
            value: code,
            label: t(`supervisionOrders.missing.${code}`),
          })),
        },
        {
          kind: "textarea",
          name: "reason",
          label: t("supervisionOrders.fields.reason"),
          required: true,
          maxLength: 2_000,
          rows: 4,
        },
      ]}
    />
  );
}

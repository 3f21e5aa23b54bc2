import { Users } from "lucide-react";
import { DayLink } from "@/components/terms/why-link";
import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import type { LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { OrderHeader } from "@/lib/supervision-orders/queries/order-header";
import { stateTone } from "./state-tone";

/** Who this order is about and what an officer must know before anything else. No photo: a face says nothing here. */
export function PersonHeader({ order, t }: { readonly order: OrderHeader; readonly t: Translate }) {
  return (
    <header className="mb-4 grid gap-3 rounded-lg border border-line bg-panel px-4 py-3 shadow-panel sm:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="text-xl font-bold">{order.personName}</p>
        <StatusBadge tone={stateTone(order.state)}>
          {codeText(t, "supervisionOrders.states", order.state)}
        </StatusBadge>
        {order.twoWorkers ? (
          <StatusBadge tone="warning" icon={<Users aria-hidden="true" />}>
            {t("supervisionOrders.header.twoWorkers")}
          </StatusBadge>
        ) : null}
        {order.sanctionRegime === "youth" ? (
          <StatusBadge tone="warning">{t("supervisionOrders.header.youth")}</StatusBadge>
        ) : null}
      </div>
      <DescriptionList look="columns" items={facts(order, t)} />
    </header>
  );
}

function facts(order: OrderHeader, t: Translate): readonly DescriptionItem[] {
  const nobody = t("supervisionOrders.header.noOfficer");
  return [
    { term: t("supervisionOrders.header.birth"), day: order.birthOn },
    {
      term: t("supervisionOrders.header.title"),
      detail: codeText(t, "supervisionOrders.titles", order.title),
    },
    { term: t("supervisionOrders.header.end"), detail: <OrderEnd order={order} t={t} /> },
    {
      term: t("supervisionOrders.header.level"),
      detail: order.level ?? t("supervisionOrders.header.noLevel"),
    },
    {
      term: t("supervisionOrders.header.nextContact"),
      day: order.nextContactOn,
      absent: t("supervisionOrders.header.noNextContact"),
    },
    { term: t("supervisionOrders.header.officer"), detail: order.officerName ?? nobody },
  ];
}

function OrderEnd({ order, t }: { readonly order: OrderHeader; readonly t: Translate }) {
  const { period, end, perCjib } = order.period;
  if (!end)
    return period?.suspendedSince
      ? t("supervisionOrders.header.standsStill")
      : t("supervisionOrders.header.noEnd");
  return (
    <>
      <DayLink t={t} kind="probation-end" id={order.orderId} day={end as LocalDate} />{" "}
      <span className="text-sm font-normal text-ink-subtle">
        {perCjib ? t("supervisionOrders.header.perCjib") : t("supervisionOrders.header.computed")}
      </span>
    </>
  );
}

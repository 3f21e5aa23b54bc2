import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Translate } from "@/lib/i18n/translator";
import type { orderPeriod } from "@/lib/supervision-orders/order-period";

type Props = {
  readonly t: Translate;
  readonly title?: string;
  readonly months: number | null;
  readonly period: ReturnType<typeof orderPeriod>;
};

/** The probation period with its three ends: as imposed, with detention, and as the CJIB has it. */
export function PeriodPanel({ t, title, months, period: { period, end, perCjib } }: Props) {
  const heading = title ?? t("supervisionOrders.order.period");
  if (!period) {
    return (
      <Panel title={heading}>
        <Paragraph>{t("supervisionOrders.order.noPeriod")}</Paragraph>
      </Panel>
    );
  }
  const counts = <StatusBadge tone="info">{t("supervisionOrders.order.countsEnd")}</StatusBadge>;
  return (
    <Panel title={heading} intro={t("supervisionOrders.order.stoodStill", { count: period.suspendedDays })}>
      <DescriptionList
        items={[
          { term: t("supervisionOrders.order.periodStart"), detail: <LocalDay day={period.start} /> },
          ...(months
            ? [
                {
                  term: t("supervisionOrders.order.periodLength"),
                  detail: t("supervisionOrders.fields.months", { count: months }),
                },
              ]
            : []),
          { term: t("supervisionOrders.order.originalEnd"), detail: <LocalDay day={period.originalEnd} /> },
          {
            term: t("supervisionOrders.order.computedEnd"),
            detail: period.suspendedSince ? (
              <>
                {t("supervisionOrders.order.standsStillSince")} <LocalDay day={period.suspendedSince} />
              </>
            ) : (
              <span className="flex flex-wrap gap-2">
                <LocalDay day={period.computedEnd} /> {end && !perCjib ? counts : null}
              </span>
            ),
          },
          {
            term: t("supervisionOrders.order.cjibEnd"),
            detail: (
              <span className="flex flex-wrap gap-2">
                <LocalDay day={period.cjibEnd} absent={t("supervisionOrders.order.noCjibEnd")} />{" "}
                {perCjib ? counts : null}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

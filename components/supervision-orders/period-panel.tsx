import { WhyLink } from "@/components/terms/why-link";
import { Alert } from "@/components/ui/alert";
import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { orderPeriod, PeriodChangeOnScreen } from "@/lib/supervision-orders/order-period";
import type { ProbationPeriod } from "@/lib/supervision-orders/probation-period";
import { ActPanel } from "./act-panel";
import { PeriodChanges } from "./period-changes";
import { ChangePeriodForm, WithdrawChangeForm } from "./period-forms";

type Props = {
  readonly t: Translate;
  readonly title?: string;
  readonly orderId: string;
  readonly period: ReturnType<typeof orderPeriod>;
  /** What judges changed, and the forms for it; left out where the period is only shown. */
  readonly judgments?: {
    readonly version: number;
    readonly changes: readonly PeriodChangeOnScreen[];
    readonly forms: "offered" | "left-out";
    readonly open: string | undefined;
  };
};

/** The probation period with its three ends: as imposed, with detention, and as the CJIB has it. */
export function PeriodPanel({ t, title, orderId, period: { period, end, perCjib }, judgments }: Props) {
  const heading = title ?? t("supervisionOrders.order.period");
  if (!period) {
    return (
      <Panel title={heading}>
        <Paragraph>{t("supervisionOrders.order.noPeriod")}</Paragraph>
      </Panel>
    );
  }
  return (
    <Panel
      id="period"
      title={heading}
      intro={t("supervisionOrders.order.stoodStill", { count: period.suspendedDays })}
      actions={<WhyLink t={t} kind="probation-end" id={orderId} day={end as LocalDate | null} />}
    >
      <div className="grid gap-4">
        <Difference t={t} days={period.differenceDays} />
        <DescriptionList items={ends({ t, period, end, perCjib })} />
        {judgments ? <Judgments t={t} orderId={orderId} {...judgments} /> : null}
      </div>
    </Panel>
  );
}

type Ends = {
  readonly t: Translate;
  readonly period: ProbationPeriod;
  readonly end: string | null;
  readonly perCjib: boolean;
};

function ends({ t, period, end, perCjib }: Ends): readonly DescriptionItem[] {
  const counts = <StatusBadge tone="info">{t("supervisionOrders.order.countsEnd")}</StatusBadge>;
  const changed = period.plannedEnd !== period.originalEnd;
  return [
    { term: t("supervisionOrders.order.periodStart"), day: period.start },
    {
      term: t("supervisionOrders.order.periodLength"),
      detail: t("supervisionOrders.fields.months", { count: period.months }),
    },
    { term: t("supervisionOrders.order.originalEnd"), day: period.originalEnd },
    ...(changed
      ? [
          {
            term: t("supervisionOrders.periodChange.plannedEnd"),
            day: period.plannedEnd,
          },
        ]
      : []),
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
  ];
}

function Difference({ t, days }: { readonly t: Translate; readonly days: number | null }) {
  if (!days) return null;
  return (
    <Alert tone="warning" title={t("supervisionOrders.periodChange.differenceTitle")}>
      {t("supervisionOrders.periodChange.difference", {
        days: Math.abs(days),
        side: days > 0 ? "later" : "earlier",
      })}
    </Alert>
  );
}

type JudgmentsProps = NonNullable<Props["judgments"]> & Pick<Props, "t" | "orderId">;

function Judgments({ t, orderId, version, changes, forms, open }: JudgmentsProps) {
  const order = { orderId, version };
  const withdrawing = changes.find(({ id }) => open === `withdraw-${id}`);
  return (
    <div className="grid gap-3">
      {changes.length > 0 ? (
        <>
          <h3 className="font-semibold">{t("supervisionOrders.periodChange.list")}</h3>
          <PeriodChanges t={t} orderId={orderId} changes={changes} withdraw={forms} />
        </>
      ) : null}
      {forms === "offered" && withdrawing ? (
        <Panel level={3} title={t("supervisionOrders.periodChange.withdrawTitle")}>
          <WithdrawChangeForm t={t} order={order} changeId={withdrawing.id} />
        </Panel>
      ) : null}
      {forms === "offered" ? (
        <ActPanel
          name="change-period"
          title={t("supervisionOrders.periodChange.act")}
          intro={t("supervisionOrders.periodChange.intro")}
          open={open}
          href={paths.order(orderId, { act: "change-period" })}
        >
          <ChangePeriodForm t={t} order={order} />
        </ActPanel>
      ) : null}
    </div>
  );
}

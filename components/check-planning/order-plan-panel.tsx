import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch } from "@/lib/calendar/local-date";
import type { OrderPlan } from "@/lib/check-planning/queries/order-plan";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { MarkForms } from "./mark-forms";

type Props = {
  readonly t: Translate;
  readonly plan: OrderPlan;
  readonly orderId: string;
  readonly schedule: { readonly id: string };
};

/** What the plan says of one schedule: for the lead all of it, for the worker the week that is near. */
export function OrderPlanPanel({ t, plan, orderId, schedule }: Props) {
  const own = {
    visits: plan.visits.filter(({ scheduleId }) => scheduleId === schedule.id),
    shortages: plan.shortages.filter(({ scheduleId }) => scheduleId === schedule.id),
  };
  if (plan.role !== "teamLead") return <ForWorker t={t} plan={own} />;
  const mark = plan.marks.find(({ scheduleId }) => scheduleId === schedule.id);
  return (
    <Panel title={t("checkPlanning.order.title")} intro={t("checkPlanning.order.confidential")}>
      <div className="grid gap-4">
        {own.shortages.map(({ why, short }) => (
          <Alert key={why} tone="warning">
            {t("checkPlanning.order.shortage", {
              why: codeText(t, "checkPlanning.notPlanned.why", why),
              short,
            })}
          </Alert>
        ))}
        {own.visits.length === 0 ? (
          <Paragraph>{t("checkPlanning.order.none")}</Paragraph>
        ) : (
          <ul aria-label={t("checkPlanning.order.weeks")} className="divide-y divide-line">
            {own.visits.map((visit) => (
              <Week key={visit.monday} t={t} visit={visit} today={plan.today} />
            ))}
          </ul>
        )}
        <MarkForms t={t} mark={mark ?? null} orderId={orderId} scheduleId={schedule.id} />
      </div>
    </Panel>
  );
}

type Visit = OrderPlan["visits"][number];
type WeekProps = { readonly t: Translate; readonly visit: Visit; readonly today: string };

const Week = ({ t, visit, today }: WeekProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 first:pt-0">
    <span>
      <b>{t("checkPlanning.order.weekOf", { monday: formatDutch(visit.monday) })}</b>
      <span className="block text-sm text-ink-subtle">
        {visit.revealOn <= today
          ? t("checkPlanning.order.seen")
          : t("checkPlanning.order.seenFrom", { day: formatDutch(visit.revealOn) })}
      </span>
    </span>
    <StatusBadge tone={visit.basis === "priority" ? "info" : "neutral"}>
      {codeText(t, "checkPlanning.bases", visit.basis)}
    </StatusBadge>
  </li>
);

type Own = Pick<OrderPlan, "visits" | "shortages">;

/** Nothing is said while no week is near: silence must not give away that there is none. */
function ForWorker({ t, plan }: { readonly t: Translate; readonly plan: Own }) {
  const short = plan.shortages.some(({ why }) => why === "capacity");
  if (plan.visits.length === 0 && !short) return null;
  return (
    <Panel title={t("checkPlanning.order.title")}>
      <div className="grid gap-3">
        {plan.visits.map(({ monday }) => (
          <Alert key={monday} title={t("checkPlanning.order.planNow", { monday: formatDutch(monday) })}>
            {t("checkPlanning.order.confidential")}
          </Alert>
        ))}
        {short ? (
          <Alert tone="neutral" title={t("checkPlanning.order.shortWorker")}>
            {t("checkPlanning.order.shortWorkerText")}
          </Alert>
        ) : null}
      </div>
    </Panel>
  );
}

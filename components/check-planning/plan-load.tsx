import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { PlanOverview, PlanWeek } from "@/lib/check-planning/queries/plan-overview";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { type ChartWeek, LoadChart } from "./load-chart";

type Props = { readonly t: Translate; readonly locale: Locale; readonly plan: PlanOverview };

/** Does it fit, and what came of it: the weeks ahead against the slots, the weeks gone by against what was planned. */
export function PlanLoad({ t, locale, plan }: Props) {
  const ahead = plan.weeks.filter(({ monday }) => monday >= plan.thisWeek);
  const back = plan.weeks.filter(({ monday }) => monday < plan.thisWeek);
  const sum = (key: "planned" | "carriedOut") => back.reduce((all, week) => all + week[key], 0);
  return (
    <Panel title={t("checkPlanning.load.title")} intro={t("checkPlanning.load.intro")}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
        <section className="grid gap-3">
          <Paragraph>{t("checkPlanning.load.ahead", { weeks: ahead.length })}</Paragraph>
          <LoadChart
            t={t}
            locale={locale}
            label={t("checkPlanning.load.ahead", { weeks: ahead.length })}
            weeks={ahead.map((week) => aheadWeek(t, week))}
            columns={[t("checkPlanning.load.slots"), t("checkPlanning.load.used")]}
            signs={signsOf(ahead)}
            top={(count) => t("checkPlanning.load.max", { count })}
            over="too-much"
          />
        </section>
        <section className="grid gap-3">
          <Paragraph>{t("checkPlanning.load.back", { weeks: back.length })}</Paragraph>
          <LoadChart
            t={t}
            locale={locale}
            label={t("checkPlanning.load.back", { weeks: back.length })}
            weeks={back.map(backWeek)}
            columns={[t("checkPlanning.load.planned"), t("checkPlanning.load.carriedOut")]}
            signs={["planned", "carriedOut"]}
            top={(count) => t("checkPlanning.load.maxChecks", { count })}
            over="more"
          />
          <Paragraph look="subtle">
            {t("checkPlanning.load.backTotal", { planned: sum("planned"), done: sum("carriedOut") })}
          </Paragraph>
        </section>
      </div>
    </Panel>
  );
}

const isClosed = ({ declared, closedReason }: PlanWeek): boolean => declared === 0 && closedReason !== "";

const signsOf = (weeks: readonly PlanWeek[]) => [
  ...(["slots", "used"] as const),
  ...(weeks.some(({ load, slots }) => load > slots) ? (["over"] as const) : []),
  ...(weeks.some(isClosed) ? (["closed"] as const) : []),
];

const aheadWeek = (t: Translate, week: PlanWeek): ChartWeek => ({
  monday: week.monday,
  room: week.slots,
  filled: week.load,
  before: null,
  closed: isClosed(week) ? "closed" : "open",
  cells: [
    isClosed(week) ? t("checkPlanning.load.closedBecause", { reason: week.closedReason }) : week.slots,
    week.load > week.slots
      ? `${week.load} (${t("checkPlanning.load.over").toLowerCase()}: ${week.load - week.slots})`
      : week.load,
  ],
});

const backWeek = ({ monday, planned, carriedOut }: PlanWeek): ChartWeek => ({
  monday,
  room: planned,
  filled: carriedOut,
  before: null,
  closed: "open",
  cells: [planned, carriedOut],
});

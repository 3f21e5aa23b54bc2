import { Panel } from "@/components/ui/panel";
import type { RunResult } from "@/lib/check-planning/queries/run-page";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { LoadChart } from "./load-chart";

type Props = {
  readonly t: Translate;
  readonly locale: Locale;
  readonly kind: string;
  readonly weeks: RunResult["weeks"];
};

/** What the plan puts in each week, against the slots and against what stood there before. */
export function RunLoad({ t, locale, kind, weeks }: Props) {
  const earlier = kind === "plan" ? "before" : "beforeSupposed";
  const compared = weeks.some(({ before }) => before !== null);
  // short: on a phone four columns stand side by side
  const was = t(kind === "plan" ? "checkPlanning.run.from" : "checkPlanning.supposed.without");
  return (
    <Panel title={t("checkPlanning.run.load")} intro={t("checkPlanning.run.loadIntro")}>
      <LoadChart
        t={t}
        locale={locale}
        label={t("checkPlanning.run.load")}
        weeks={weeks.map(({ monday, slots, used, before }) => ({
          ...{ monday, room: slots, filled: used, before },
          closed: "open",
          cells: compared ? [slots, used, before ?? 0] : [slots, used],
        }))}
        columns={[t("checkPlanning.load.slots"), t("checkPlanning.load.used"), ...(compared ? [was] : [])]}
        signs={["slots", "used", ...(compared ? ([earlier] as const) : [])]}
        top={(count) => t("checkPlanning.load.max", { count })}
        over="too-much"
      />
    </Panel>
  );
}

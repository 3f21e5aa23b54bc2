import { Panel } from "@/components/ui/panel";
import type { RunResult } from "@/lib/check-planning/queries/run-page";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { LoadChart } from "./load-chart";

type Props = { readonly t: Translate; readonly locale: Locale; readonly weeks: RunResult["weeks"] };

/** What the plan puts in each week, against the slots and against what stood there before. */
export function RunLoad({ t, locale, weeks }: Props) {
  const compared = weeks.some(({ before }) => before !== null);
  const column = (key: "slots" | "used" | "before") => t(`checkPlanning.load.${key}`);
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
        columns={[column("slots"), column("used"), ...(compared ? [column("before")] : [])]}
        signs={["slots", "used", ...(compared ? (["before"] as const) : [])]}
        top={(count) => t("checkPlanning.load.max", { count })}
        over="too-much"
      />
    </Panel>
  );
}

import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { formatDutch } from "@/lib/calendar/local-date";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import type { Translate } from "@/lib/i18n/translator";
import { weeksOver } from "./to-do";

/** The plan in four numbers. */
export function PlanFigures({ t, plan }: { readonly t: Translate; readonly plan: PlanOverview }) {
  const { standing } = plan;
  if (!standing) return null;
  const over = weeksOver(plan);
  const weeks = plan.weeks.filter(({ monday }) => monday >= plan.thisWeek).length;
  return (
    <KeyFigures>
      <KeyFigure
        label={t("checkPlanning.overview.complete")}
        value={standing.orders - standing.short}
        tone={standing.short > 0 ? "neutral" : "positive"}
        detail={t("checkPlanning.overview.completeDetail", { orders: standing.orders })}
      />
      <KeyFigure
        label={t("checkPlanning.overview.short")}
        value={standing.short}
        tone={standing.short > 0 ? "warning" : "positive"}
        href={standing.short > 0 ? "#not-planned" : undefined}
        detail={standing.short > 0 ? t("checkPlanning.overview.shortDetail") : undefined}
      />
      <KeyFigure
        label={t("checkPlanning.overview.over")}
        value={over}
        tone={over > 0 ? "negative" : "positive"}
        detail={t("checkPlanning.overview.overDetail", { weeks })}
      />
      <KeyFigure
        label={t("checkPlanning.overview.planned")}
        value={standing.planned}
        detail={t("checkPlanning.overview.plannedDetail", { until: formatDutch(standing.until) })}
      />
    </KeyFigures>
  );
}

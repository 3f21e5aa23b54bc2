import { Alert } from "@/components/ui/alert";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import type { RunPage, RunResult } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly t: Translate; readonly run: RunPage; readonly result: RunResult };

const reasons = ["capacity", "no-open-week", "gap", "cap", "lead-decides"] as const;

/** What came out in one sentence, with who gets fewer by reason, and the numbers beside it. */
export function RunSummary({ t, run, result }: Props) {
  const { orders } = run;
  const counted = reasons.map((why) => ({
    why,
    count: new Set(result.unplanned.filter((row) => row.why === why).map(({ id }) => id)).size,
  }));
  const full = orders - result.short;
  return (
    <div className="grid gap-5">
      <Alert
        tone={result.short > 0 ? "warning" : "positive"}
        title={
          result.short > 0
            ? t("checkPlanning.run.full", { full, orders })
            : t("checkPlanning.run.fullAll", { orders })
        }
      >
        {result.short > 0 ? (
          <ul>
            {counted
              .filter(({ count }) => count > 0)
              .map(({ why, count }) => (
                <li key={why}>{t(`checkPlanning.run.shortBy.${why}`, { count })}</li>
              ))}
          </ul>
        ) : null}
      </Alert>
      <KeyFigures>
        <KeyFigure label={t("checkPlanning.run.planned")} value={result.planned} />
        <KeyFigure
          label={t("checkPlanning.run.drawn")}
          value={result.drawn}
          detail={t("checkPlanning.run.drawnDetail", { aimed: result.draw.aimed })}
        />
        <KeyFigure label={t("checkPlanning.run.moved")} value={result.moves.length} />
      </KeyFigures>
    </div>
  );
}

import { addWeeks, type LocalDate } from "@/lib/calendar/local-date";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";

type Run = PlanOverview["runs"][number];

/** Time to make a new plan before the one in use ends. */
const WEEKS_BEFORE_THE_END = 8;

/** What a lead has to do now. Beside it: the last run when it failed, and the answer to a question that was just asked. */
export type ToDo = { readonly failed: Run | null; readonly answer: Run | null } & (
  | { readonly kind: "busy" | "decide"; readonly run: Run }
  | { readonly kind: "slots" | "no-plan" }
  | {
      readonly kind: "renew";
      readonly fresh: number;
      readonly over: number;
      readonly until: LocalDate;
    }
  | {
      readonly kind: "fine";
      readonly until: LocalDate;
      readonly by: string | null;
      /** Whether the plan leaves anyone with fewer checks than the schedule asks. */
      readonly short: "some" | "nobody";
    }
);

/** Weeks from now on in which more is planned than there is room for. */
export const weeksOver = ({ weeks, thisWeek }: PlanOverview): number =>
  weeks.filter(({ monday, load, slots }) => monday >= thisWeek && load > slots).length;

/** One thing at a time: what is at work, then what waits for a decision, then what is missing, then what has changed. */
export function toDo(plan: PlanOverview): ToDo {
  const { runs, standing, today } = plan;
  const [last] = runs;
  // what is older than the plan in use rests on a world that is gone
  const waits = runs.filter(
    ({ state, requestedAt }) => state === "done" && (standing === null || requestedAt > standing.requestedAt),
  );
  const beside = {
    failed: last?.state === "failed" ? last : null,
    answer: last && waits.includes(last) && last.kind === "what-if" ? last : null,
  };
  const busy = runs.find(({ state }) => state === "queued" || state === "running");
  if (busy) return { ...beside, kind: "busy", run: busy };
  const decide = waits.find(({ kind }) => kind === "plan");
  if (decide) return { ...beside, kind: "decide", run: decide };
  if (!plan.weeks.some(({ monday, declared }) => monday >= plan.thisWeek && declared > 0))
    return { ...beside, kind: "slots" };
  if (!standing || standing.until < today) return { ...beside, kind: "no-plan" };
  const { fresh, until, by } = standing;
  const over = weeksOver(plan);
  const soon = until < addWeeks(today, WEEKS_BEFORE_THE_END);
  if (fresh > 0 || over > 0 || soon) return { ...beside, kind: "renew", fresh, over, until };
  return { ...beside, kind: "fine", until, by, short: plan.shortages.length > 0 ? "some" : "nobody" };
}

import { addDays, earliest, type LocalDate, latest } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import { runStopwatch } from "@/lib/calendar/stopwatch";
import { deadlineOf, type Timetable, termOn } from "@/lib/terms/rules";
import { type Attempt, impossibleInARow, inOrder, lastExecutedOn, leadMustDecide } from "./attempts";
import { firstDayUnderCap, type RefusalCounts } from "./cap";
import type { Cap } from "./clause";
import { type Basis, type ChecksPerYear, type CheckWindow, type PlanWindow, planWindow } from "./plan-window";

export type NextCheckInput = {
  readonly perYear: ChecksPerYear;
  readonly basis: Basis;
  readonly minimumGapDays: number;
  /** The day the schedule was activated. */
  readonly startedOn: LocalDate;
  readonly attempts: readonly Attempt[];
  /** Times in which schedule or order stood still; due days move by them. */
  readonly pauses: readonly Period[];
  readonly cap: Cap | null;
  readonly refusalCounts: RefusalCounts;
  /** End of the probation period; null while unknown. */
  readonly orderEndOn: LocalDate | null;
  /** The last day on which a lead decided to go on after repeated impossibility. */
  readonly leadDecidedOn: LocalDate | null;
};

export type WhyNext = "first" | "regular" | "after-refusal" | "after-impossible";

export type NextCheck =
  | ({
      readonly next: "window";
      readonly why: WhyNext;
    } & CheckWindow)
  | { readonly next: "lead-decides"; readonly impossibleInARow: number }
  | { readonly next: "paused"; readonly since: LocalDate }
  | { readonly next: "none"; readonly why: "cap-reached" | "order-ends" };

/**
 * What comes after the attempts so far. A refused or impossible attempt does not close the item: the same check
 * stays due and gets a new attempt, never due earlier than before. Terms: `device-check-first`,
 * `device-check-grace`, `device-check-retry-refused`, `device-check-retry-impossible`.
 */
export function nextCheck(
  input: NextCheckInput,
  timetable: Timetable,
  plan: PlanWindow = planWindow,
): NextCheck {
  const { attempts } = input;
  if (leadMustDecide(attempts, input.leadDecidedOn)) {
    return { next: "lead-decides", impossibleInARow: impossibleInARow(attempts) };
  }
  const executedOn = lastExecutedOn(attempts);
  const graceDays = termOn(timetable.terms, "device-check-grace", input.startedOn).length;
  const planned = plan({
    ...input,
    firstDueOn: deadlineOf(timetable, "device-check-first", input.startedOn).on,
    lastExecutedOn: executedOn,
    graceDays,
  });
  const moved = withPauses(planned, executedOn ?? input.startedOn, input.pauses);
  if ("since" in moved) return { next: "paused", since: moved.since };
  const last = inOrder(attempts).at(-1);
  const retried = last ? withRetry(moved, last, timetable) : moved;
  return withinLimits(retried, graceDays, whyNext(last), input);
}

function whyNext(last: Attempt | undefined): WhyNext {
  if (!last) return "first";
  if (last.outcome === "refused") return "after-refusal";
  return last.outcome === "impossible" ? "after-impossible" : "regular";
}

function withPauses(
  window: CheckWindow,
  reference: LocalDate,
  pauses: readonly Period[],
): CheckWindow | { readonly since: LocalDate } {
  const start = addDays(reference, 1);
  const due = runStopwatch(start, window.dueOn, pauses);
  const from = runStopwatch(start, window.from, pauses);
  if (due.end === null) return { since: due.stoppedSince ?? start };
  return { from: from.end ?? due.end, dueOn: due.end, until: window.until };
}

function withRetry(window: CheckWindow, last: Attempt, timetable: Timetable): CheckWindow {
  if (last.outcome !== "refused" && last.outcome !== "impossible") return window;
  const retry = deadlineOf(timetable, `device-check-retry-${last.outcome}`, last.on).on;
  return { ...window, from: addDays(last.on, 1), dueOn: latest(window.dueOn, retry) };
}

function withinLimits(
  { from, dueOn }: CheckWindow,
  graceDays: number,
  why: WhyNext,
  { cap, attempts, refusalCounts, orderEndOn }: NextCheckInput,
): NextCheck {
  const first = firstDayUnderCap(cap, attempts, from, refusalCounts);
  if (first === null) return { next: "none", why: "cap-reached" };
  if (orderEndOn !== null && first > orderEndOn) return { next: "none", why: "order-ends" };
  const due = latest(dueOn, first);
  const end = addDays(due, graceDays);
  if (orderEndOn === null) return { next: "window", why, from: first, dueOn: due, until: end };
  return {
    next: "window",
    why,
    from: first,
    dueOn: earliest(due, orderEndOn),
    until: earliest(end, orderEndOn),
  };
}

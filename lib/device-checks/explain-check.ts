import { addDays, earliest, type LocalDate, latest } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import { asRecorded, type DateStep, type ExplainedDate, explainCounted } from "@/lib/terms/explained-date";
import { type Timetable, termOn } from "@/lib/terms/rules";
import { type Attempt, inOrder, lastExecutedOn } from "./attempts";
import { firstDayUnderCap } from "./cap";
import type { NextCheckInput } from "./next-check";
import { planWindow } from "./plan-window";

export type CheckDateFacts = Omit<NextCheckInput, "pauses"> & {
  /** Due day of the attempt that this one replaces: a new attempt is never due earlier. */
  readonly earlierDueOn: LocalDate | null;
  /** Days the schedule stood still after this check was planned; its open check moves along. */
  readonly movedDays: number;
  readonly pauses: readonly Period[];
  /** Someone chose the window, or asked for an extra check. */
  readonly chosen: "window" | "extra" | null;
  /** As written down with the check; null for a sum alone. */
  readonly dueOn: LocalDate | null;
};

const wouldChange = ["attempt-fails", "schedule-paused", "schedule-changed", "cap"] as const;

/** By when a check is due: first, next, after a refusal or after one that could not be done; cap, end and pauses. */
export function explainCheck(facts: CheckDateFacts, timetable: Timetable): ExplainedDate {
  if (facts.chosen === "window" && facts.dueOn) return chosenDay(facts, "window-chosen", facts.dueOn);
  const opened = opening(facts, timetable);
  const limited = within(facts, opened, timetable);
  const moved =
    facts.movedDays > 0 && limited.on
      ? step(limited, {
          step: "stood-still",
          days: facts.movedDays,
          to: addDays(limited.on, facts.movedDays),
        })
      : limited;
  if (facts.chosen === "extra" && facts.dueOn && facts.dueOn !== moved.on)
    return chosenDay(facts, "extra-check", facts.dueOn);
  return asRecorded({ ...moved, pauses: facts.pauses, wouldChange }, facts.dueOn);
}

/** The date before cap and end: by the schedule, or a new attempt. */
function opening(facts: CheckDateFacts, timetable: Timetable): ExplainedDate {
  const last = inOrder(facts.attempts).at(-1);
  const planned = bySchedule(facts, timetable);
  if (last?.outcome !== "refused" && last?.outcome !== "impossible") return planned;
  const retry = explainCounted(timetable, {
    what: "device-check",
    code: `device-check-retry-${last.outcome}`,
    start: { fact: `attempt-${last.outcome}`, on: last.on, learnedOn: last.on },
    wouldChange,
  });
  const notBefore = latestKnown(planned.on, facts.earlierDueOn);
  return notBefore && retry.on && notBefore > retry.on
    ? step(retry, { step: "not-before", to: notBefore, because: "earlier-due" })
    : retry;
}

const latestKnown = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a && b ? latest(a, b) : (a ?? b);

/** The first check by its own term; after that the checks are spread over the year. */
function bySchedule(facts: CheckDateFacts, timetable: Timetable): ExplainedDate {
  const { startedOn, perYear, basis } = facts;
  const executedOn = lastExecutedOn(facts.attempts);
  const first = explainCounted(timetable, {
    what: "device-check",
    code: "device-check-first",
    start: { fact: "schedule-started", on: startedOn, learnedOn: startedOn },
    wouldChange,
  });
  if (executedOn === null || first.on === null) return first;
  const graceDays = termOn(timetable.terms, "device-check-grace", startedOn).length;
  const { dueOn } = planWindow({ ...facts, firstDueOn: first.on, lastExecutedOn: executedOn, graceDays });
  return {
    ...first,
    on: dueOn,
    start: { fact: "last-check", on: executedOn, learnedOn: executedOn },
    term: null,
    article: null,
    steps: [{ step: "spread", from: executedOn, to: dueOn, perYear, basis }],
  };
}

/** The judge's cap can make it later, the end of the order earlier. */
function within(facts: CheckDateFacts, opened: ExplainedDate, timetable: Timetable): ExplainedDate {
  if (opened.on === null) return opened;
  const { cap, attempts, refusalCounts, orderEndOn } = facts;
  const from = windowFrom(facts, timetable);
  const first = firstDayUnderCap(cap, attempts, from, refusalCounts);
  const capped =
    first && first > opened.on ? step(opened, { step: "not-before", to: first, because: "cap" }) : opened;
  if (!orderEndOn || !capped.on || earliest(capped.on, orderEndOn) === capped.on) return capped;
  return step(capped, { step: "not-after", to: orderEndOn, because: "order-end" });
}

function windowFrom(facts: CheckDateFacts, timetable: Timetable): LocalDate {
  const last: Attempt | undefined = inOrder(facts.attempts).at(-1);
  if (last?.outcome === "refused" || last?.outcome === "impossible") return addDays(last.on, 1);
  const graceDays = termOn(timetable.terms, "device-check-grace", facts.startedOn).length;
  const lastExecuted = lastExecutedOn(facts.attempts);
  return planWindow({ ...facts, firstDueOn: facts.startedOn, lastExecutedOn: lastExecuted, graceDays }).from;
}

/** Someone chose the days, after an attempt that could not be done or for an extra check; the last of them is the date. */
const chosenDay = (
  facts: CheckDateFacts,
  fact: "window-chosen" | "extra-check",
  dueOn: LocalDate,
): ExplainedDate => ({
  what: "device-check",
  on: dueOn,
  absent: null,
  start: { fact, on: dueOn, learnedOn: null },
  term: null,
  article: null,
  steps: [{ step: "recorded", to: dueOn }],
  pauses: facts.pauses,
  wouldChange: ["attempt-fails", "schedule-paused", "cap"],
});

const step = (explained: ExplainedDate, next: DateStep & { readonly to: LocalDate }): ExplainedDate => ({
  ...explained,
  on: next.to,
  steps: [...explained.steps, next],
});

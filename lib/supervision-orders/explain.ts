import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import {
  asRecorded,
  type DateStep,
  type ExplainedDate,
  explainCounted,
  explainCountedBack,
  withoutStart,
} from "@/lib/terms/explained-date";
import type { Timetable } from "@/lib/terms/rules";
import { supposed, type WhatIf, written } from "@/lib/terms/what-if";
import { changed, inOrderOfEffect, type ProbationChange } from "./probation-changes";
import { lastDay, probationPeriod, type Stay, suspending } from "./probation-period";
import type { TitleCode } from "./titles";

/** What the dates of an order are counted from. */
export type OrderDateFacts = {
  readonly title: TitleCode;
  readonly immediatelyEnforceable: boolean;
  readonly receivedOn: LocalDate;
  readonly probationStartOn: LocalDate | null;
  readonly probationMonths: number | null;
  readonly cjibEnd: LocalDate | null;
  readonly stays: readonly Stay[];
  readonly changes: readonly ProbationChange[];
  readonly startedOn: LocalDate | null;
  /** As written down when the order was accepted. */
  readonly startDueOn: LocalDate | null;
  readonly firstContactDueOn: LocalDate | null;
};

/** The facts of an order under a supposition. */
export function supposedOrder(facts: OrderDateFacts, wish: WhatIf): OrderDateFacts {
  const start = supposed(wish, "probation-start", facts.probationStartOn);
  return {
    ...facts,
    receivedOn: supposed(wish, "order-received", facts.receivedOn),
    probationStartOn: supposed(wish, "release", start),
    startedOn: supposed(wish, "supervision-started", facts.startedOn),
    stays: supposedStays(wish, facts.stays),
    startDueOn: written(wish, facts.startDueOn),
    firstContactDueOn: written(wish, facts.firstContactDueOn),
  };
}

/** A supposed stay; when somebody is detained now, its last day is the end of that stay. */
function supposedStays({ stay }: WhatIf, stays: readonly Stay[]): readonly Stay[] {
  if (!stay) return stays;
  const { until } = stay;
  const inside = (each: Stay) => each.until === null && until !== null && each.from <= until;
  if (stays.some(inside)) return stays.map((each) => (inside(each) ? { ...each, until } : each));
  return [...stays, { ...stay, suspends: true }];
}

/** Besluit tul art. 3:2, with the article that gives the number; titles without a number have no date. */
export function explainStart(facts: OrderDateFacts, timetable: Timetable): ExplainedDate {
  const { title, probationStartOn, receivedOn, immediatelyEnforceable } = facts;
  const fact = title === "VI" ? "release" : "probation-start";
  const start = { fact, on: probationStartOn, learnedOn: receivedOn } as const;
  const what = "supervision-start" as const;
  const wouldChange = ["period-start-corrected", "immediately-enforceable"] as const;
  if (title === "VI") return asRecorded(onRelease(start), facts.startDueOn);
  if (title !== "VV") return asRecorded(withoutStart(what, start, [], "no-number"), facts.startDueOn);
  const code = immediatelyEnforceable ? "supervision-start-immediate" : "supervision-start";
  return asRecorded(explainCounted(timetable, { what, code, start, wouldChange }), facts.startDueOn);
}

const onRelease = (start: ExplainedDate["start"]): ExplainedDate => ({
  ...withoutStart("supervision-start", start, ["period-start-corrected"]),
  on: start.on,
  absent: start.on === null ? "start-unknown" : null,
  article: "Besluit tul art. 3:2",
  steps: start.on === null ? [] : [{ step: "same-day", to: start.on }],
});

/** The aim for the first contact; counted from receipt. */
export function explainFirstContact(facts: OrderDateFacts, timetable: Timetable): ExplainedDate {
  const { receivedOn } = facts;
  const start = { fact: "order-received", on: receivedOn, learnedOn: receivedOn } as const;
  return asRecorded(
    explainCounted(timetable, {
      what: "first-contact",
      code: "first-contact",
      start,
      wouldChange: ["received-corrected"],
    }),
    facts.firstContactDueOn,
  );
}

/** The aim for the supervision plan; counted from the start of supervision. */
export const explainPlan = ({ startedOn }: OrderDateFacts, timetable: Timetable): ExplainedDate =>
  explainCounted(timetable, {
    what: "supervision-plan",
    code: "supervision-plan",
    start: { fact: "supervision-started", on: startedOn, learnedOn: startedOn },
    wouldChange: ["fact-corrected"],
  });

/** The end of the probation period: judgment, changes by later judgments, detention, and what the CJIB reports. */
export function explainEnd(facts: OrderDateFacts): ExplainedDate {
  const { probationStartOn, probationMonths, cjibEnd, receivedOn } = facts;
  const what = "probation-end" as const;
  const start = { fact: "probation-start", on: probationStartOn, learnedOn: receivedOn } as const;
  const wouldChange = ["detention", "judgment-changes", "cjib-reports", "period-start-corrected"] as const;
  if (!probationStartOn || !probationMonths) {
    return asRecorded(withoutStart(what, start, wouldChange), cjibEnd);
  }
  const input = { ...facts, start: probationStartOn, months: probationMonths };
  const period = probationPeriod(input);
  const pauses = suspending(facts.stays);
  const steps: DateStep[] = [
    { step: "period", from: probationStartOn, to: period.originalEnd, months: probationMonths },
    ...judgmentSteps(probationStartOn, probationMonths, facts.changes),
  ];
  if (period.computedEnd && period.suspendedDays > 0)
    steps.push({ step: "stood-still", days: period.suspendedDays, to: period.computedEnd });
  if (period.end && cjibEnd && period.computedEnd)
    steps.push({ step: "cjib", to: cjibEnd, days: daysBetween(period.computedEnd, cjibEnd) });
  const stopped = period.end === null;
  return {
    ...{ what, on: period.end, absent: stopped ? "stopped" : null, start, term: null },
    article: "Sv 6:1:18",
    ...{ steps, pauses },
    wouldChange: stopped ? ["detention-ends", ...wouldChange] : wouldChange,
  };
}

function judgmentSteps(start: LocalDate, months: number, changes: readonly ProbationChange[]): DateStep[] {
  let period = { start, months };
  return inOrderOfEffect(changes).map((change) => {
    period = changed(period, change);
    const { kind, decidedOn } = change;
    return {
      ...({ step: "judgment", kind, months: change.months, decidedOn } as const),
      to: lastDay(period.start, period.months),
    };
  });
}

/** What is counted from the end: when closing begins, and the two alarms for an application to execute. */
function explainAroundEnd(facts: OrderDateFacts, timetable: Timetable): readonly ExplainedDate[] {
  const end = explainEnd(facts);
  const start = { fact: "probation-end", on: end.on, learnedOn: null } as const;
  const wouldChange = ["detention", "judgment-changes", "cjib-reports"] as const;
  const before = (["closing-begin", "execution-alarm-before-end"] as const).map((what) =>
    explainCountedBack(timetable, { what, code: what, start, wouldChange }),
  );
  const what = "execution-alarm-after-end" as const;
  return [...before, explainCounted(timetable, { what, code: what, start, wouldChange })].map((each) =>
    end.absent === "stopped" ? { ...each, absent: "stopped" } : each,
  );
}

/** Every date of an order, in the order of its life. */
export const explainOrder = (facts: OrderDateFacts, timetable: Timetable): readonly ExplainedDate[] => [
  explainStart(facts, timetable),
  explainFirstContact(facts, timetable),
  explainPlan(facts, timetable),
  explainEnd(facts),
  ...explainAroundEnd(facts, timetable),
];

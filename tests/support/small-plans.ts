import { addDays, type LocalDate, localDate } from "@/lib/calendar/local-date";
import type { Candidate } from "@/lib/check-planning/candidate";
import type { Choice } from "@/lib/check-planning/choose";
import type { Opening } from "@/lib/check-planning/openings";
import type { PlanOrder, PlanUnit } from "@/lib/check-planning/problem";
import type { UnitWeek } from "@/lib/check-planning/weeks";
import { plainOrder } from "@/tests/bench/planner/instances";

/** The pieces of a plan by hand, for examples with a date: one week, one order, one choice. */
const workweek = (monday: string): readonly LocalDate[] =>
  [0, 1, 2, 3, 4].map((shift) => addDays(localDate(monday), shift));

/** A week without holidays in which five slots are left. */
export const weekOf = (monday: string, change: Partial<UnitWeek> = {}): UnitWeek => ({
  ...{ monday: localDate(monday), days: workweek(monday), declared: 5, lost: 0, slots: 5, present: null },
  ...change,
});

/** That week, open to an order from its Monday to its Friday. */
export function openingOf(monday: string, change: Partial<UnitWeek> = {}): Opening {
  const week = weekOf(monday, change);
  return { week, days: week.days, span: { from: week.monday, until: addDays(week.monday, 4) } };
}

/** A unit with these slots in the weeks of these Mondays; it names no workers. */
export const unitWith = (
  slots: Readonly<Record<string, number>>,
  change: Partial<PlanUnit> = {},
): PlanUnit => ({
  id: "u0",
  weeks: Object.entries(slots).map(([monday, count]) => ({ monday: localDate(monday), slots: count })),
  ...{ closedDays: [], workers: [], ...change },
});

/** An order that wants one check, has room for three, bears no mark and was in no plan before. */
export const candidateWith = (
  id: string,
  change: Partial<Candidate> = {},
  order: Partial<PlanOrder> = {},
): Candidate => ({
  order: plainOrder(id, "u0", order),
  ...{ openings: [], limits: [], gapWeeks: 9, room: 3, wanted: 1, impossible: [] },
  ...{ kept: { ofNumber: 0, drawn: 0 }, rank: Number.POSITIVE_INFINITY, ...change },
});

/** What was chosen for an order: one check of its number. */
export const choiceOf = (candidate: Candidate, change: Partial<Omit<Choice, "candidate">> = {}): Choice => ({
  ...{ candidate, granted: 1, drawn: 0, waiting: 0 },
  ...change,
});

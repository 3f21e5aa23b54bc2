import { holidayOn, noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, addWeeks, type LocalDate, latest, weekday } from "@/lib/calendar/local-date";
import { contains, type Period } from "@/lib/calendar/period";
import type { PlanInput, PlanUnit, PlanWorker, Span } from "./problem";

/** One ISO week of a unit as the planner sees it. */
export type UnitWeek = {
  readonly monday: LocalDate;
  /** Days on which the unit works: no weekend, holiday or closed day, inside the period and not before `planFrom`. */
  readonly days: readonly LocalDate[];
  /** Slots with everybody present. */
  readonly declared: number;
  /** Slots that absence takes away. */
  readonly lost: number;
  /** Slots after absence and after the checks that stand already. */
  readonly slots: number;
  /** Workers who are there on at least one of the days; null when the unit names no workers. */
  readonly present: number | null;
};

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));

/** Monday to Friday: a check that stands may be done on any of these days. */
export const workweekOf = (day: LocalDate): Span => ({
  from: mondayOf(day),
  until: addDays(mondayOf(day), 4),
});

/** The Mondays of all ISO weeks that share a day with the span. */
export function mondaysIn({ from, until }: Span): readonly LocalDate[] {
  const mondays: LocalDate[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addWeeks(monday, 1)) mondays.push(monday);
  return mondays;
}

/** The unit's weeks in order, those without a day or a slot included. */
export function weeksOf(unit: PlanUnit, input: PlanInput): readonly UnitWeek[] {
  const span = { from: latest(input.period.from, input.planFrom), until: input.period.until };
  const closed = new Set([...input.closedDays, ...unit.closedDays]);
  const declared = new Map(unit.weeks.map(({ monday, slots }) => [monday, slots]));
  const firm = firmSlots(unit, input);
  return mondaysIn(span).map((monday) => {
    const days = workdaysOf(monday).filter((day) => contains(span, day) && !closed.has(day));
    const all = days.length === 0 ? 0 : (declared.get(monday) ?? 0);
    const lost = unit.workers.reduce((sum, worker) => sum + lostSlots(worker, days), 0);
    return {
      monday,
      days,
      declared: all,
      lost,
      slots: Math.max(0, all - lost - (firm.get(monday) ?? 0)),
      present: unit.workers.length === 0 ? null : unit.workers.filter((one) => isThere(one, days)).length,
    };
  });
}

const workdaysOf = (monday: LocalDate): readonly LocalDate[] =>
  [0, 1, 2, 3, 4]
    .map((shift) => addDays(monday, shift))
    .filter((day) => holidayOn(day, noDesignatedDays) === undefined);

export const isAway = (absent: readonly Period[], day: LocalDate): boolean =>
  absent.some((span) => contains(span, day));

const isThere = ({ absent }: PlanWorker, days: readonly LocalDate[]): boolean =>
  days.some((day) => !isAway(absent, day));

/** Part of a week away costs that part of the worker's slots, rounded up. */
function lostSlots({ slotsPerWeek, absent }: PlanWorker, days: readonly LocalDate[]): number {
  const away = days.filter((day) => isAway(absent, day)).length;
  return away === 0 ? 0 : Math.ceil((slotsPerWeek * away) / days.length);
}

function firmSlots(unit: PlanUnit, input: PlanInput): ReadonlyMap<LocalDate, number> {
  const slots = new Map<LocalDate, number>();
  for (const order of input.orders.filter(({ unitId }) => unitId === unit.id)) {
    for (const day of order.firm) {
      const monday = mondayOf(day);
      slots.set(monday, (slots.get(monday) ?? 0) + order.workers);
    }
  }
  return slots;
}

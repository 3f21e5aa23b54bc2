import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { contains, type Period } from "@/lib/calendar/period";
import { wasExecuted } from "@/lib/device-checks/attempts";
import type { PlanOrder, PlanPolicy, PlanUnit, Span } from "./problem";
import { isAway, type UnitWeek, workweekOf } from "./weeks";

/** A week in which this order can be checked, and on which days. */
export type Opening = { readonly week: UnitWeek; readonly days: readonly LocalDate[]; readonly span: Span };
export type WhyClosed = "week-closed" | "worker-absent" | "order-closed" | "gap" | "capacity";

/** The weeks in which an order can be checked, whatever others need. */
export const openingsOf = (
  order: PlanOrder,
  unit: PlanUnit,
  weeks: readonly UnitWeek[],
  policy: PlanPolicy,
): readonly Opening[] =>
  weeks.flatMap((week) => {
    const days = daysFor(order, unit, week, policy);
    if (typeof days === "string") return [];
    const [from, until] = [days[0], days.at(-1)];
    return from && until ? [{ week, days, span: { from, until } }] : [];
  });

/** The days of the week on which the order can be checked, or the first reason why there is none. */
export function daysFor(
  order: PlanOrder,
  unit: PlanUnit,
  week: UnitWeek,
  policy: PlanPolicy,
): readonly LocalDate[] | WhyClosed {
  if (week.declared < order.workers) return "week-closed";
  const open = week.days.filter((day) => isOpen(order, day));
  if (open.length === 0) return "order-closed";
  const near = gaps(order);
  const apart = open.filter((day) => !near.some((gap) => contains(gap, day)));
  if (apart.length === 0) return "gap";
  if ((week.present ?? order.workers) < order.workers) return "worker-absent";
  if (week.slots < order.workers) return week.lost > 0 ? "worker-absent" : "capacity";
  const officer = policy.cover === "own-officer" && unit.workers.find(({ id }) => id === order.officerId);
  const days = officer ? apart.filter((day) => !isAway(officer.absent, day)) : apart;
  return days.length === 0 ? "worker-absent" : days;
}

const isOpen = ({ running, closed }: PlanOrder, day: LocalDate): boolean =>
  contains(running, day) && !closed.some((closure) => contains(closure, day));

/** The days too close to a check that was carried out or that stands: proportionality, so in both directions. */
function gaps({ attempts, firm, minimumGapDays }: PlanOrder): readonly Period[] {
  const apart = Math.max(1, minimumGapDays) - 1;
  return [
    ...attempts.filter(wasExecuted).map(({ on }): Span => ({ from: on, until: on })),
    ...firm.map(workweekOf),
  ].map(({ from, until }) => ({ from: addDays(from, -apart), until: addDays(until, apart) }));
}

/**
 * How many weeks two checks are apart at least, so that the gap holds whichever working days are taken:
 * from the Friday of the first week to the Monday of the second.
 */
export const gapInWeeks = (minimumGapDays: number): number =>
  Math.max(1, Math.ceil((minimumGapDays + 4) / 7));

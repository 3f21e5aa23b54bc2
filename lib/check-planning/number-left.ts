import { localDate, yearOf } from "@/lib/calendar/local-date";
import { contains, daysIn, intersection } from "@/lib/calendar/period";
import { wasExecuted } from "@/lib/device-checks/attempts";
import type { PlanOrder, Span } from "./problem";

/** The number of an order in this plan, and how much of it was carried out or stands. */
export type Count = { readonly number: number; readonly met: number };

/**
 * The number a year in proportion to the days the order runs, at least one. Rolling: over the days of the plan.
 * Calendar year: over the whole year the plan ends in, so that what was done before a plan that begins halfway
 * counts as well. A check by the draw counts like any other.
 */
export function countOf(order: PlanOrder, period: Span): Count {
  const reach = order.basis === "calendar-year" ? calendarYearOf(period) : period;
  const runs = intersection(order.running, reach);
  const days = runs === undefined ? null : daysIn(runs);
  const done = order.attempts.filter((attempt) => wasExecuted(attempt) && contains(reach, attempt.on));
  const met = done.length + order.firm.filter((day) => contains(reach, day)).length;
  if (days === null || intersection(order.running, period) === undefined) return { number: 0, met };
  return { number: Math.min(order.perYear, Math.max(1, Math.round((order.perYear * days) / 365))), met };
}

/** How many checks the order still wants in this plan. */
export function numberLeft(order: PlanOrder, period: Span): number {
  const { number, met } = countOf(order, period);
  return Math.max(0, number - met);
}

const calendarYearOf = ({ until }: Span): Span => ({
  from: localDate(`${yearOf(until)}-01-01`),
  until: localDate(`${yearOf(until)}-12-31`),
});

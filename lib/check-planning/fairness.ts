import { daysBetween, type LocalDate, monthOf } from "@/lib/calendar/local-date";
import type { Visit } from "./problem";

/** A share of the visits, from 0 to 1. */
export type Share<Key> = { readonly key: Key; readonly share: number };

/** The share of the visits in each of these weeks; a week that was never drawn has 0. */
export const weekShares = (
  visits: readonly Visit[],
  mondays: readonly LocalDate[],
): readonly Share<LocalDate>[] =>
  sharesOf(
    mondays,
    visits.map(({ monday }) => monday),
  );

/** The share of the visits in each quarter, by the month of the Monday (the first week of January counts as January). */
export const quarterShares = (visits: readonly Visit[], year: number): readonly Share<number>[] =>
  sharesOf(
    [1, 2, 3, 4],
    visits.map(({ monday }) => (Number(monday.slice(0, 4)) < year ? 1 : Math.ceil(monthOf(monday) / 3))),
  );

function sharesOf<Key>(keys: readonly Key[], drawn: readonly Key[]): readonly Share<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of drawn) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => ({ key, share: drawn.length === 0 ? 0 : (counts.get(key) ?? 0) / drawn.length }));
}

/** Weeks from one visit of an order to its next, over all orders of one plan. */
export const gapsBetween = (visits: readonly Visit[]): readonly number[] =>
  [...mondaysByOrder(visits).values()].flatMap((mondays) =>
    mondays.slice(1).map((monday, at) => weeksApart(mondays[at] ?? monday, monday)),
  );

/** After a visit: so many weeks later, how many orders could be visited (none since), and how many were. */
export type Hazard = { readonly weeksAfter: number; readonly exposed: number; readonly visited: number };

/**
 * The chance of a next visit in each week after one, over all these plans: 0 would be a week of safety. Only weeks in
 * which checks are done count as exposure, up to the end of the plan.
 */
export function hazardAfterVisit(
  plans: readonly (readonly Visit[])[],
  mondays: readonly LocalDate[],
): readonly Hazard[] {
  const exposed = new Map<number, number>();
  const visited = new Map<number, number>();
  for (const plan of plans) {
    for (const own of mondaysByOrder(plan).values()) {
      for (const [at, monday] of own.entries()) {
        const next = own[at + 1];
        const seen = mondays.filter((later) => later > monday && (next === undefined || later <= next));
        for (const later of seen) add(exposed, weeksApart(monday, later));
        if (next !== undefined) add(visited, weeksApart(monday, next));
      }
    }
  }
  return [...exposed]
    .map(([weeksAfter, count]) => ({ weeksAfter, exposed: count, visited: visited.get(weeksAfter) ?? 0 }))
    .sort((a, b) => a.weeksAfter - b.weeksAfter);
}

const add = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const weeksApart = (from: LocalDate, to: LocalDate): number => daysBetween(from, to) / 7;

function mondaysByOrder(visits: readonly Visit[]): ReadonlyMap<string, readonly LocalDate[]> {
  const mondays = new Map<string, LocalDate[]>();
  for (const { orderId, monday } of visits) mondays.set(orderId, [...(mondays.get(orderId) ?? []), monday]);
  for (const own of mondays.values()) own.sort();
  return mondays;
}

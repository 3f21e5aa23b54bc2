import type { LocalDate } from "@/lib/calendar/local-date";
import { overlaps } from "@/lib/calendar/period";
import { capUse, type RefusalCounts } from "@/lib/device-checks/cap";
import type { Opening } from "./openings";
import type { PlanOrder } from "./problem";
import { workweekOf } from "./weeks";

/** Of these openings (by place in the list) at most so many may be used. */
export type Limit = { readonly members: readonly number[]; readonly atMost: number };

/**
 * The judge's ceiling as limits on the openings. Earlier attempts and checks that stand use it up. A week that lies
 * in two windows counts in both, and a window of twelve months is taken as wide as the days of its weeks allow: the
 * plan holds whichever of the days is chosen.
 */
export function capLimits(
  { cap, attempts, firm }: PlanOrder,
  openings: readonly Opening[],
  refusals: RefusalCounts,
): readonly Limit[] {
  if (cap === null) return [];
  const standing = firm.map(workweekOf);
  const limits = new Map<string, Limit>();
  for (const day of windowDays(openings, firm)) {
    const { window, left } = capUse(cap, attempts, day, refusals);
    const name = `${window.from} ${window.until ?? day}`;
    if (limits.has(name)) continue;
    const stand = standing.filter((week) => overlaps(window, week)).length;
    const members = openings.flatMap(({ span }, index) => (overlaps(window, span) ? [index] : []));
    limits.set(name, { members, atMost: Math.max(0, left - stand) });
  }
  return [...limits.values()].filter(({ members, atMost }) => members.length > atMost);
}

/** Days that between them name every window that matters: the edges of each week, and what stands. */
const windowDays = (openings: readonly Opening[], firm: readonly LocalDate[]): readonly LocalDate[] => [
  ...openings.flatMap(({ span }) => [span.from, span.until]),
  ...firm.map(workweekOf).flatMap(({ from, until }) => [from, until]),
];

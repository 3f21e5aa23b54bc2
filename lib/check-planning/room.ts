import { addWeeks } from "@/lib/calendar/local-date";
import type { Limit } from "./cap-limits";
import type { Opening } from "./openings";

/**
 * The most checks one order could get with the openings to itself: always the earliest that gap and cap allow.
 * An earlier check never leaves less room for the next, so no other choice gives more.
 */
export function roomIn(openings: readonly Opening[], limits: readonly Limit[], gapWeeks: number): number {
  const left = limits.map(({ atMost }) => atMost);
  const within = openings.map((_, index) =>
    limits.flatMap(({ members }, limit) => (members.includes(index) ? [limit] : [])),
  );
  let room = 0;
  let last: Opening | undefined;
  for (const [index, opening] of openings.entries()) {
    const apart = last === undefined || opening.week.monday >= addWeeks(last.week.monday, gapWeeks);
    const under = within[index]?.every((limit) => (left[limit] ?? 0) > 0);
    if (!apart || !under) continue;
    for (const limit of within[index] ?? []) left[limit] = (left[limit] ?? 0) - 1;
    last = opening;
    room += 1;
  }
  return room;
}

import { addDays, daysBetween, type LocalDate } from "./local-date";
import { intersection, mergePeriods, type Period } from "./period";

/** Where a clock that can stand still ends up. */
export type Stopwatch = {
  /** The last day; null while the clock stands still with no end known. */
  readonly end: LocalDate | null;
  /** Days the clock stood still, as far as known. */
  readonly stoppedDays: number;
  /** First day of a stop that has no end yet. */
  readonly stoppedSince: LocalDate | null;
};

/**
 * Moves the end of a running clock by the days on which it stood still.
 * A stop that begins after the (moved) end changes nothing: the clock had already run out.
 */
export function runStopwatch(start: LocalDate, plannedEnd: LocalDate, stops: readonly Period[]): Stopwatch {
  let end = plannedEnd;
  let stoppedDays = 0;
  for (const merged of mergePeriods(stops)) {
    const stop = intersection(merged, { from: start, until: null });
    if (!stop || stop.from > end) continue;
    if (stop.until === null) return { end: null, stoppedDays, stoppedSince: stop.from };
    const days = daysBetween(stop.from, stop.until) + 1;
    stoppedDays += days;
    end = addDays(end, days);
  }
  return { end, stoppedDays, stoppedSince: null };
}

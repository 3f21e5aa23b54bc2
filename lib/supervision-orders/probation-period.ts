import { addDays, addMonths, daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import { contains, type Period } from "@/lib/calendar/period";
import { runStopwatch } from "@/lib/calendar/stopwatch";
import { inForce, type ProbationChange } from "./probation-changes";

/** A stay that may stop the clock; `suspends` is decided per stay (a conditional admission does not, unless told). */
export type Stay = Period & { readonly suspends: boolean };

export type ProbationInput = {
  readonly start: LocalDate;
  /** The length as imposed. */
  readonly months: number;
  /** Judgments that changed it since (Sv 6:6:19, or an appeal). */
  readonly changes: readonly ProbationChange[];
  readonly stays: readonly Stay[];
  /** The end the CJIB reports; it leads when there is one. */
  readonly cjibEnd: LocalDate | null;
};

/** The probation period (proeftijd) is a stopwatch, not a pair of dates (Sv 6:1:18 lid 3). */
export type ProbationPeriod = {
  /** First day of the period in force: another one after a restart on appeal. */
  readonly start: LocalDate;
  /** Length in force, with what judgments added or took off. */
  readonly months: number;
  /** As the first judgment has it, as if nobody had ever been detained and nothing was changed. */
  readonly originalEnd: LocalDate;
  /** As changed by judgments, as if nobody had ever been detained. */
  readonly plannedEnd: LocalDate;
  /** Moved by the days in detention; null while a stay has no end yet. */
  readonly computedEnd: LocalDate | null;
  readonly cjibEnd: LocalDate | null;
  /** The end to work with; null while the clock stands still with no end known. */
  readonly end: LocalDate | null;
  readonly suspendedDays: number;
  readonly suspendedSince: LocalDate | null;
  /** Days by which the CJIB's end is later (earlier when negative) than ours; null when one is unknown. */
  readonly differenceDays: number | null;
};

/**
 * End = start + length − 1 day + the days of detention that suspend (stays merged, no day twice).
 * Whether the first and the last day of a stay both count is not settled in a public source: they do here,
 * the CJIB's date corrects it, and a difference is shown.
 */
export function probationPeriod(input: ProbationInput): ProbationPeriod {
  const { cjibEnd } = input;
  const { start, months } = inForce(input, input.changes);
  const plannedEnd = lastDay(start, months);
  const clock = runStopwatch(start, plannedEnd, suspending(input.stays));
  return {
    start,
    months,
    originalEnd: lastDay(input.start, input.months),
    plannedEnd,
    computedEnd: clock.end,
    cjibEnd,
    end: clock.end === null ? null : (cjibEnd ?? clock.end),
    suspendedDays: clock.stoppedDays,
    suspendedSince: clock.stoppedSince,
    differenceDays: cjibEnd && clock.end ? daysBetween(clock.end, cjibEnd) : null,
  };
}

/** The last day of so many months from and including `start`. */
export const lastDay = (start: LocalDate, months: number): LocalDate => addDays(addMonths(start, months), -1);

export const suspending = (stays: readonly Stay[]): readonly Stay[] => stays.filter((stay) => stay.suspends);

/** Where the clock stands on a day. */
export function probationStatus(
  period: ProbationPeriod,
  stays: readonly Stay[],
  today: LocalDate,
): "not-started" | "running" | "suspended" | "ended" {
  if (today < period.start) return "not-started";
  if (period.end !== null && today > period.end) return "ended";
  return suspending(stays).some((stay) => contains(stay, today)) ? "suspended" : "running";
}

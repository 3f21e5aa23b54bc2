import fc from "fast-check";
import { dayNumber, fromDayNumber, type LocalDate, localDate } from "@/lib/calendar/local-date";
import { type Period, period } from "@/lib/calendar/period";

/** Any day between two bounds, shrinking towards the first. */
export const dayBetween = (from: string, until: string): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: dayNumber(localDate(from)), max: dayNumber(localDate(until)) }).map(fromDayNumber);

/** A day in the years the application works with. */
export const anyDay = dayBetween("2015-01-01", "2040-12-31");

/** A period of at most `longest` days that begins in those years. */
export const periodOfAtMost = (longest: number): fc.Arbitrary<Period> =>
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: longest - 1 }))
    .map(([from, more]) => period(from, fromDayNumber(dayNumber(from) + more)));

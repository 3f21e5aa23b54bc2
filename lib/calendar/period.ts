import { addDays, compareDates, daysBetween, earliest, type LocalDate, latest } from "./local-date";

/** From the first up to and including the last day; `until: null` = no end known. */
export type Period = { readonly from: LocalDate; readonly until: LocalDate | null };

/** A period, or a RangeError when it would end before it begins. */
export function period(from: LocalDate, until: LocalDate | null): Period {
  if (until !== null && until < from) throw new RangeError(`Period ends before it begins: ${from}..${until}`);
  return { from, until };
}

export const contains = (span: Period, day: LocalDate): boolean =>
  span.from <= day && (span.until === null || day <= span.until);

/** The days two periods share, or undefined when they share none. */
export function intersection(a: Period, b: Period): Period | undefined {
  const from = latest(a.from, b.from);
  const until = a.until === null ? b.until : b.until === null ? a.until : earliest(a.until, b.until);
  return until === null || from <= until ? { from, until } : undefined;
}

export const overlaps = (a: Period, b: Period): boolean => intersection(a, b) !== undefined;

/** Number of days, first and last both counted; null when the end is open. */
export const daysIn = (span: Period): number | null =>
  span.until === null ? null : daysBetween(span.from, span.until) + 1;

/**
 * The same days as separate periods in order, without overlap. Periods that touch become one,
 * so a transfer from one prison to the next is one stay and no day is counted twice.
 */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].sort((a, b) => compareDates(a.from, b.from))) {
    const last = merged.at(-1);
    const apart = last === undefined || (last.until !== null && addDays(last.until, 1) < next.from);
    if (apart) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, until: laterEnd(last.until, next.until) };
  }
  return merged;
}

const laterEnd = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null ? null : latest(a, b);

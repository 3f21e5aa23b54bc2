/**
 * A day in the law, such as the day a judgment becomes final: no hour, no zone.
 * Written `YYYY-MM-DD`, so plain string comparison is chronological.
 */
export type LocalDate = string & { readonly __brand: "LocalDate" };

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Years outside these bounds are typing errors, not legal dates. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number) =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** The day with these parts, or undefined when the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  const exists =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    day >= 1 &&
    day <= monthLength(year, month);
  return exists ? (`${year}-${two(month)}-${two(day)}` as LocalDate) : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for anything else, impossible days included. */
export function parseIso(text: string): LocalDate | undefined {
  const match = ISO.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Reads what a person types, `dd-mm-jjjj` (a leading zero may be left out, spaces around it ignored). */
export function parseDutch(text: string): LocalDate | undefined {
  const match = DUTCH.exec(text.trim());
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** `2026-11-05` becomes `05-11-2026`. */
export function formatDutch(date: LocalDate): string {
  return `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}

/** For dates that must be right (constants, stored values). Throws a RangeError otherwise. */
export function localDate(iso: string): LocalDate {
  const date = parseIso(iso);
  if (!date) throw new RangeError(`Not a day between ${FIRST_YEAR} and ${LAST_YEAR}: ${iso}`);
  return date;
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOfMonth = (date: LocalDate): number => Number(date.slice(8));

/**
 * Days since 1 January 1970. Counting years from 1 March puts the leap day last,
 * so no table of month lengths is needed (proleptic Gregorian calendar).
 */
export function dayNumber(date: LocalDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const century = Math.floor(year / 100);
  const marchBased = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return (
    365 * year +
    Math.floor(year / 4) -
    century +
    Math.floor(century / 4) +
    marchBased +
    dayOfMonth(date) -
    719469
  );
}

/** The inverse of `dayNumber`. Throws a RangeError outside 1900-2200. */
export function fromDayNumber(count: number): LocalDate {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return existing(dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1), count);
}

function existing(date: LocalDate | undefined, asked: number | string): LocalDate {
  if (!date) throw new RangeError(`Outside the calendar ${FIRST_YEAR}-${LAST_YEAR}: ${asked}`);
  return date;
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days);
export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, 7 * weeks);

/** Same day of the month, `months` later; the last day of that month when it is shorter (31 January + 1 = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return existing(
    dayOf(year, month, Math.min(dayOfMonth(date), monthLength(year, month))),
    `${date} + ${months} months`,
  );
}

/** Same day, `years` later; 28 February for 29 February in an ordinary year. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, 12 * years);

/** Days from `from` to `to`: 1 for tomorrow, 0 for the same day, negative backwards. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** For sorting, earliest first. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);
export const earliest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((a, b) => (b < a ? b : a), first);
export const latest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((a, b) => (b > a ? b : a), first);

export function weekday(date: LocalDate): Weekday {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return (sinceMonday + 1) as Weekday;
}

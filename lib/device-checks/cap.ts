import {
  addDays,
  addYears,
  compareDates,
  FIRST_YEAR,
  LAST_YEAR,
  type LocalDate,
  localDate,
  yearOf,
} from "@/lib/calendar/local-date";
import { contains, type Period } from "@/lib/calendar/period";
import { type Attempt, wasExecuted } from "./attempts";
import type { Cap } from "./clause";

/**
 * Whether a refused attempt uses up the cap. No source settles it; "no" is the default:
 * what was refused was not carried out.
 */
export type RefusalCounts = "yes" | "no";

export type CapUse = {
  readonly max: number;
  /** Checks carried out, a stopped one included: devices were looked at. */
  readonly executed: number;
  /** Refused attempts, counted apart. */
  readonly refused: number;
  readonly left: number;
  readonly window: Period;
};

/** The days over which the judgment counts a check on `day`. */
export function capWindow(cap: Cap, day: LocalDate): Period {
  if (cap.per === "probation-period") return ALL_DAYS;
  if (cap.per === "calendar-year") return calendarYear(yearOf(day));
  if (cap.anchorOn === null) return { from: addDays(addYears(day, -1), 1), until: day };
  const guess = yearOf(day) - yearOf(cap.anchorOn);
  const years = addYears(cap.anchorOn, guess) > day ? guess - 1 : guess;
  return { from: addYears(cap.anchorOn, years), until: addDays(addYears(cap.anchorOn, years + 1), -1) };
}

// An order has one probation period, however long: every check of the order counts.
const ALL_DAYS: Period = { from: localDate(`${FIRST_YEAR}-01-01`), until: localDate(`${LAST_YEAR}-12-31`) };

const calendarYear = (year: number): Period => ({
  from: localDate(`${year}-01-01`),
  until: localDate(`${year}-12-31`),
});

/** What a check on `day` would find of the cap, that check itself not counted. */
export function capUse(
  cap: Cap,
  attempts: readonly Attempt[],
  day: LocalDate,
  refusals: RefusalCounts,
): CapUse {
  const window = capWindow(cap, day);
  const inside = attempts.filter((attempt) => contains(window, attempt.on));
  const executed = inside.filter(wasExecuted).length;
  const refused = inside.filter(({ outcome }) => outcome === "refused").length;
  const used = executed + (refusals === "yes" ? refused : 0);
  return { max: cap.max, executed, refused, left: Math.max(0, cap.max - used), window };
}

/**
 * The first day from `from` on which the cap leaves room; null when it never does.
 * Room only opens on a day when an attempt drops out of the count, so only those days are tried.
 */
export function firstDayUnderCap(
  cap: Cap | null,
  attempts: readonly Attempt[],
  from: LocalDate,
  refusals: RefusalCounts,
): LocalDate | null {
  if (cap === null) return from;
  const openings = cap.per === "probation-period" ? [] : attempts.map(({ on }) => firstDayWithout(cap, on));
  const days = [from, ...openings.filter((day) => day > from).sort(compareDates)];
  return days.find((day) => capUse(cap, attempts, day, refusals).left > 0) ?? null;
}

/** The first day on which an attempt made on `on` no longer counts. */
function firstDayWithout(cap: Cap, on: LocalDate): LocalDate {
  const { until } = capWindow(cap, on);
  if (until !== on || cap.per === "calendar-year" || cap.anchorOn !== null) return addDays(until ?? on, 1);
  // 29 February: a year later the count may still reach back to it.
  const later = addYears(on, 1);
  return capWindow(cap, later).from > on ? later : addDays(later, 1);
}

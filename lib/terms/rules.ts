import { type DesignatedDays, type HolidayName, holidayOn } from "@/lib/calendar/dutch-holidays";
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  daysBetween,
  type LocalDate,
  latest,
} from "@/lib/calendar/local-date";
import { contains, mergePeriods, type Period } from "@/lib/calendar/period";
import { runStopwatch, type Stopwatch } from "@/lib/calendar/stopwatch";
import { addWorkingDays, isWorkingDay } from "@/lib/calendar/working-days";

export const termUnits = ["hours", "days", "working-days", "weeks", "months", "years"] as const;
export type TermUnit = (typeof termUnits)[number];

/**
 * One row of the `term` reference table. Numbers of the law and of the organisation live there,
 * with their source and their period, because both change.
 */
export type Term = {
  readonly code: string;
  /** `legal`: set by an act or decree. `internal`: an aim of the organisation. */
  readonly kind: "legal" | "internal";
  readonly length: number;
  readonly unit: TermUnit;
  /** Whether an end on a Saturday, Sunday or holiday moves on (Algemene termijnenwet art. 1). */
  readonly extends: boolean;
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
};

/** One step of the sum, so that a screen can show how a date came about. */
export type DeadlineStep =
  | {
      readonly step: "counted";
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly length: number;
      readonly unit: TermUnit;
    }
  | { readonly step: "stood-still"; readonly days: number; readonly to: LocalDate }
  | { readonly step: "two-working-days"; readonly to: LocalDate }
  | {
      readonly step: "moved-on";
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly because: "saturday-or-sunday" | HolidayName;
    }
  | { readonly step: "not-moved"; readonly because: "article-4" };

export type Deadline = { readonly on: LocalDate; readonly steps: readonly DeadlineStep[] };

/**
 * The last day of a term that is counted from `from`; the first day itself does not count.
 * Throws an Error for a term in hours: that is an instant, see `hourDeadline`.
 */
export function deadline(term: Term, from: LocalDate, designated: DesignatedDays): Deadline {
  const counted = count(term, from, designated);
  const steps: DeadlineStep[] = [
    { step: "counted", from, to: counted, length: term.length, unit: term.unit },
  ];
  if (!term.extends) return { on: counted, steps };
  if (outsideTermsAct(term)) {
    const ends = isWorkingDay(counted, designated);
    return { on: counted, steps: ends ? steps : [...steps, { step: "not-moved", because: "article-4" }] };
  }
  const enough = twoWorkingDays(from, counted, designated);
  if (enough !== counted) steps.push({ step: "two-working-days", to: enough });
  return moveOn(enough, steps, designated);
}

function count(term: Term, from: LocalDate, designated: DesignatedDays): LocalDate {
  const { length, unit } = term;
  switch (unit) {
    case "days":
      return addDays(from, length);
    case "working-days":
      return addWorkingDays(from, length, designated);
    case "weeks":
      return addWeeks(from, length);
    case "months":
      return addMonths(from, length);
    case "years":
      return addYears(from, length);
    case "hours":
      throw new Error(`A term in hours has no last day: ${term.code}`);
  }
}

/**
 * The day as far before an event as the term is long ("no later than one month before the end").
 * Never extended: Algemene termijnenwet art. 1 lid 2.
 */
export const countBack = (term: Term, event: LocalDate, designated: DesignatedDays): LocalDate =>
  count({ ...term, length: -term.length }, event, designated);

/** Algemene termijnenwet art. 2: a term of three days or more holds at least two working days. */
const twoWorkingDays = (from: LocalDate, until: LocalDate, designated: DesignatedDays): LocalDate =>
  daysBetween(from, until) < 3 ? until : latest(until, addWorkingDays(from, 2, designated));

function moveOn(day: LocalDate, steps: readonly DeadlineStep[], designated: DesignatedDays): Deadline {
  let on = day;
  const moved: DeadlineStep[] = [];
  while (!isWorkingDay(on, designated)) {
    const next = addDays(on, 1);
    moved.push({
      step: "moved-on",
      from: on,
      to: next,
      because: holidayOn(on, designated) ?? "saturday-or-sunday",
    });
    on = next;
  }
  return { on, steps: [...steps, ...moved] };
}

/** A deadline on a clock that may stand still; `on` is null while it stands still with no end known. */
export type StoppableDeadline = {
  readonly on: LocalDate | null;
  readonly steps: readonly DeadlineStep[];
  readonly stoppedSince: LocalDate | null;
};

/**
 * Like `deadline`, but the days inside `stops` do not count (a question is open, a case stands still).
 * Both ends of a stop are days on which the clock stood still.
 */
export function deadlineWithStops(
  term: Term,
  from: LocalDate,
  stops: readonly Period[],
  designated: DesignatedDays,
): StoppableDeadline {
  const plain = deadline(term, from, designated);
  if (term.length === 0) return { ...plain, stoppedSince: null };
  const counted = count(term, from, designated);
  const first = addDays(from, 1);
  const clock =
    term.unit === "working-days"
      ? runWorkingDays(first, term.length, stops, designated)
      : runStopwatch(first, counted, stops);
  if (clock.end === null)
    return { on: null, steps: plain.steps.slice(0, 1), stoppedSince: clock.stoppedSince };
  if (clock.end === counted) return { ...plain, stoppedSince: null };
  const stopped: DeadlineStep = { step: "stood-still", days: clock.stoppedDays, to: clock.end };
  const steps = [...plain.steps.slice(0, 1), stopped];
  const moves = term.extends && !outsideTermsAct(term);
  return { ...(moves ? moveOn(clock.end, steps, designated) : { on: clock.end, steps }), stoppedSince: null };
}

function runWorkingDays(
  first: LocalDate,
  count: number,
  stops: readonly Period[],
  designated: DesignatedDays,
): Stopwatch {
  const standing = mergePeriods(stops);
  let day = addDays(first, -1);
  let stoppedDays = 0;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const stop = standing.find((each) => contains(each, day));
    if (stop?.until === null) return { end: null, stoppedDays, stoppedSince: latest(stop.from, first) };
    if (!isWorkingDay(day, designated)) continue;
    if (stop) stoppedDays += 1;
    else left -= 1;
  }
  return { end: day, stoppedDays, stoppedSince: null };
}

/** Algemene termijnenwet art. 4 sub a: hours, over 90 days, 12 weeks or 3 months, and years are never extended. */
export function outsideTermsAct(term: Pick<Term, "length" | "unit">): boolean {
  const longest = { hours: -1, days: 90, "working-days": 90, weeks: 12, months: 3, years: -1 } as const;
  return term.length > longest[term.unit];
}

/** The end of a term in hours. Hours run on through weekends and holidays. Throws an Error for other units. */
export function hourDeadline(term: Term, from: Date): Date {
  if (term.unit !== "hours") throw new Error(`Not a term in hours: ${term.code}`);
  return new Date(from.getTime() + term.length * 3_600_000);
}

/** The reference rows a rule needs to count: terms and the extra holidays of royal decrees. */
export type Timetable = { readonly terms: readonly Term[]; readonly designated: DesignatedDays };

/**
 * The row of `code` that applies on a day. Throws an Error when there is none: the reference table
 * has a hole then, and guessing a legal term is worse than stopping.
 */
export function termOn(terms: readonly Term[], code: string, day: LocalDate): Term {
  const found = terms.find(
    (term) =>
      term.code === code && term.validFrom <= day && (term.validUntil === null || day <= term.validUntil),
  );
  if (!found) throw new Error(`No term ${code} on ${day}`);
  return found;
}

/** The deadline of the row of `code` that applies on the day from which it is counted. */
export const deadlineOf = (timetable: Timetable, code: string, from: LocalDate): Deadline =>
  deadline(termOn(timetable.terms, code, from), from, timetable.designated);

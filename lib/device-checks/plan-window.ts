import {
  addDays,
  addMonths,
  type LocalDate,
  latest,
  localDate,
  monthOf,
  yearOf,
} from "@/lib/calendar/local-date";

/** What "one to three times a year" is spread over. */
export const bases = ["rolling", "calendar-year"] as const;
export type Basis = (typeof bases)[number];
export type ChecksPerYear = 1 | 2 | 3;

export type WindowInput = {
  readonly perYear: ChecksPerYear;
  readonly basis: Basis;
  readonly startedOn: LocalDate;
  /** Due day of the very first check. */
  readonly firstDueOn: LocalDate;
  /** The last check that was carried out; null before the first. */
  readonly lastExecutedOn: LocalDate | null;
  readonly minimumGapDays: number;
  readonly graceDays: number;
};

/** The days on which the next check can be done, and the day by which it should be. */
export type CheckWindow = { readonly from: LocalDate; readonly until: LocalDate; readonly dueOn: LocalDate };

/** A way to spread checks. Any planner that keeps this shape can take the place of `planWindow`. */
export type PlanWindow = (input: WindowInput) => CheckWindow;

/**
 * Even spacing. Rolling: a check falls due 12, 6 or 4 months after the one before, and its window opens halfway.
 * Calendar year: the year has one, two or three equal parts, each holds one check. Never inside the minimum gap.
 */
export const planWindow: PlanWindow = (input) => {
  const { lastExecutedOn, graceDays } = input;
  const window = lastExecutedOn === null ? first(input) : next(input, lastExecutedOn);
  return { ...window, until: latest(window.from, addDays(window.dueOn, graceDays)) };
};

type Opening = Pick<CheckWindow, "from" | "dueOn">;

const first = ({ startedOn, firstDueOn }: WindowInput): Opening => ({ from: startedOn, dueOn: firstDueOn });

function next({ perYear, basis, minimumGapDays }: WindowInput, last: LocalDate): Opening {
  const months = 12 / perYear;
  const afterGap = addDays(last, minimumGapDays);
  const ideal = basis === "rolling" ? halfway(last, months) : followingPart(last, months);
  return { from: latest(ideal.from, afterGap), dueOn: latest(ideal.dueOn, afterGap) };
}

const halfway = (last: LocalDate, months: number): Opening => ({
  from: addMonths(last, months / 2),
  dueOn: addMonths(last, months),
});

/** The part of the year after the one `last` lies in. */
function followingPart(last: LocalDate, months: number): Opening {
  const part = Math.floor((monthOf(last) - 1) / months);
  const from = addMonths(localDate(`${yearOf(last)}-01-01`), (part + 1) * months);
  return { from, dueOn: addDays(addMonths(from, months), -1) };
}

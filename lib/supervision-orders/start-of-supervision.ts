import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { isWorkingDay, nextWorkingDay } from "@/lib/calendar/working-days";
import { type DeadlineStep, deadlineOf, type Timetable } from "@/lib/terms/rules";
import type { TitleCode } from "./titles";

export type JudgmentDates = {
  readonly judgmentOn: LocalDate;
  /** The day the judgment became final (onherroepelijk). */
  readonly finalOn: LocalDate | null;
  /** Sr 14e: conditions and supervision apply at once, despite an appeal. */
  readonly immediatelyEnforceable: boolean;
  /** Both sides gave up their appeal before its term ran out. */
  readonly appealWaived: boolean;
};

/** The first day of the probation period and the rule that gives it (Sv 6:1:18 lid 1). */
export type ProbationStart =
  | { readonly on: LocalDate; readonly ground: "judgment-day" | "fifteenth-day" | "final-day" }
  | { readonly on: null; readonly ground: "not-final" };

export function probationStart(dates: JudgmentDates): ProbationStart {
  if (dates.immediatelyEnforceable) return { on: dates.judgmentOn, ground: "judgment-day" };
  if (dates.appealWaived) return { on: addDays(dates.judgmentOn, 15), ground: "fifteenth-day" };
  if (dates.finalOn) return { on: dates.finalOn, ground: "final-day" };
  return { on: null, ground: "not-final" };
}

export type StartInput = {
  readonly title: TitleCode;
  /** First day of the probation period; it may lie before the day the order arrived. */
  readonly periodStart: LocalDate | null;
  readonly immediatelyEnforceable: boolean;
  /** Day of conditional release. */
  readonly releaseOn: LocalDate | null;
};

/** By when supervision must have begun, and why; `on` is null when the law names no number. */
export type StartDue = {
  readonly on: LocalDate | null;
  readonly ground: "after-start" | "immediate" | "on-release" | "as-soon-as-possible" | "start-unknown";
  readonly steps: readonly DeadlineStep[];
};

/**
 * Besluit tul art. 3:2. The clock runs from the start of the probation period, not from receipt:
 * an immediately enforceable order can be half spent when it arrives. After a conditional release supervision begins
 * at the moment of release: a fixed day and not a term, so the Algemene termijnenwet (art. 1: a *term* that ends on a
 * day off) does not move it. Someone released on a Saturday and first seen on Monday began late, with a reason.
 */
export function startDue(input: StartInput, timetable: Timetable): StartDue {
  if (input.title === "VI") return fixed(input.releaseOn, input.releaseOn ? "on-release" : "start-unknown");
  if (input.title !== "VV") return fixed(null, "as-soon-as-possible");
  if (!input.periodStart) return fixed(null, "start-unknown");
  return input.immediatelyEnforceable
    ? { ...deadlineOf(timetable, "supervision-start-immediate", input.periodStart), ground: "immediate" }
    : { ...deadlineOf(timetable, "supervision-start", input.periodStart), ground: "after-start" };
}

/** Whether this is the first working day after a conditional release on a day off; late by law, and easily explained. */
export const isFirstDayAfterRelease = (
  { title, releaseOn }: Pick<StartInput, "title" | "releaseOn">,
  on: LocalDate,
  { designated }: Pick<Timetable, "designated">,
): boolean =>
  title === "VI" &&
  releaseOn !== null &&
  !isWorkingDay(releaseOn, designated) &&
  on === nextWorkingDay(releaseOn, designated);

const fixed = (on: LocalDate | null, ground: StartDue["ground"]): StartDue => ({ on, ground, steps: [] });

/** The day by which the first contact is aimed at; an aim of practice, counted from receipt. */
export const firstContactTarget = (receivedOn: LocalDate, timetable: Timetable): LocalDate =>
  deadlineOf(timetable, "first-contact", receivedOn).on;

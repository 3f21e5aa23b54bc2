import { type LocalDate, latest } from "@/lib/calendar/local-date";
import { countBack, deadlineOf, type Timetable, termOn } from "@/lib/terms/rules";

/** Step 1: how well probation knows this person. */
export const knowledgeLevels = ["known", "partly-known", "unknown"] as const;

/** Why steps 3 or 4 are not done. The "no" is a record of its own, otherwise under-use stays invisible. */
export const noReasons = [
  "short-detention",
  "sufficiently-known",
  "no-capacity",
  "refuses",
  "lead-elsewhere",
] as const;

/** Why a file stops before its end. */
export const stopReasons = ["transferred-abroad", "released", "deceased", "other"] as const;

/** The five basic conditions for re-entry (vijf basisvoorwaarden). */
export const basicThemes = ["identity", "housing", "income", "debts", "care"] as const;
export type BasicTheme = (typeof basicThemes)[number];

export type StepNumber = 1 | 2 | 3 | 4;

export type StayDates = {
  /** The day DJI told probation of the arrival. */
  readonly noticeOn: LocalDate;
  readonly arrivedOn: LocalDate;
  readonly expectedEndOn: LocalDate | null;
  /** The day on which these days became known here: nothing falls due before it. */
  readonly knownOn: LocalDate;
};

/**
 * By when each step should be done: 1 after the notice of arrival, 2 with the screening (ten working days),
 * 3 with the D&R plan (a month, Pbw art. 18a), 4 counted back from the end. Null without a known end. A day that had
 * passed before anybody here could know of it becomes the day it was learned: nobody is late with what was unknown.
 */
export function stepDue(step: StepNumber, dates: StayDates, timetable: Timetable): LocalDate | null {
  const counted = countedDue(step, dates, timetable);
  return counted && latest(counted, dates.knownOn);
}

function countedDue(step: StepNumber, dates: StayDates, timetable: Timetable): LocalDate | null {
  switch (step) {
    case 1:
      return deadlineOf(timetable, "start-step-1", dates.noticeOn).on;
    case 2:
      return deadlineOf(timetable, "start-step-2", dates.arrivedOn).on;
    case 3:
      return deadlineOf(timetable, "start-plan", dates.arrivedOn).on;
    case 4:
      return dates.expectedEndOn && beginOfEffort(dates.expectedEndOn, dates.arrivedOn, timetable);
  }
}

/** Effort begins so long before the end. */
const beginOfEffort = (endOn: LocalDate, arrivedOn: LocalDate, timetable: Timetable): LocalDate =>
  countBack(termOn(timetable.terms, "start-step-4", arrivedOn), endOn, timetable.designated);

/** By when probation's extra research is delivered, from the day both agreed on it. */
export const researchDue = (agreedOn: LocalDate, timetable: Timetable): LocalDate =>
  deadlineOf(timetable, "start-step-3", agreedOn).on;

/**
 * By when the next multidisciplinary meeting (MDO) is held: at least every six weeks, from the last one or else from
 * arrival; like a step never before the day on which that was known here.
 */
export const meetingDue = (
  { lastMeetingOn, arrivedOn, knownOn }: Pick<StayDates, "arrivedOn" | "knownOn"> & MeetingDates,
  timetable: Timetable,
): LocalDate => latest(deadlineOf(timetable, "start-meeting", lastMeetingOn ?? arrivedOn).on, knownOn);

type MeetingDates = { readonly lastMeetingOn: LocalDate | null };

/** Whether the stay ends before step 3 is due: then "verkort", straight to the handover, is offered. */
export const isShortStay = (
  dates: Pick<StayDates, "arrivedOn" | "expectedEndOn">,
  timetable: Timetable,
): boolean =>
  dates.expectedEndOn !== null &&
  dates.expectedEndOn <= deadlineOf(timetable, "start-plan", dates.arrivedOn).on;

export type DecisionProblem =
  | "answer-missing"
  | "reason-missing"
  | "reason-unknown"
  | "dji-missing"
  | "probation-missing";

/** What is still missing of the decision on step 3 or 4: both organisations decide, and a "no" says why. */
export function decisionProblems(decision: {
  readonly answer: "yes" | "no" | null;
  readonly reasonCode: string | null;
  readonly djiStaffId: string | null;
  readonly probationStaffId: string | null;
}): readonly DecisionProblem[] {
  const { answer, reasonCode } = decision;
  const problems: DecisionProblem[] = [];
  if (answer === null) problems.push("answer-missing");
  if (answer === "no" && !reasonCode) problems.push("reason-missing");
  if (answer === "no" && reasonCode && !noReasons.some((known) => known === reasonCode))
    problems.push("reason-unknown");
  if (!decision.djiStaffId) problems.push("dji-missing");
  if (!decision.probationStaffId) problems.push("probation-missing");
  return problems;
}

/** A score at release: 0 not, 1 partly, 2 arranged; null not yet scored. */
export type Score = 0 | 1 | 2 | null;

/** The basic conditions without a score: as long as there are any, the file stays open. */
export const unscored = (scores: Readonly<Record<BasicTheme, Score>>): readonly BasicTheme[] =>
  basicThemes.filter((theme) => scores[theme] === null);

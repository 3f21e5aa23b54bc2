import type { LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import { type DeadlineStep, deadlineWithStops, type Timetable, termOn } from "@/lib/terms/rules";

/** The days on which the steps of an advice were taken; null while a step is still to come. */
export type AdviceDays = {
  readonly urgent: boolean;
  /** The violation was established: everything is counted from here. */
  readonly establishedOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly approvedOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  readonly atOmOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly toldOfficerOn: LocalDate | null;
  /** Each question of the OM, from the day it was asked up to and including the day of the answer. */
  readonly questions: readonly Period[];
};

export const clockCodes = ["written", "approval", "dispatch", "decision", "feedback"] as const;
export type ClockCode = (typeof clockCodes)[number];

/** One clock of the advice, shown alike to everyone who has a part in it. */
export type AdviceClock = {
  readonly code: ClockCode;
  /** Null while a question is open: the clock stands still. */
  readonly dueOn: LocalDate | null;
  readonly metOn: LocalDate | null;
  readonly stoppedSince: LocalDate | null;
  readonly steps: readonly DeadlineStep[];
};

/** The clocks that have begun, in order. Terms: `advice-…` rows, all aims and no law (Besluit tul art. 3:4). */
export function adviceClocks(days: AdviceDays, timetable: Timetable): readonly AdviceClock[] {
  const clock = (
    code: ClockCode,
    term: string,
    from: LocalDate | null,
    metOn: LocalDate | null,
    stops: readonly Period[],
  ) => (from === null ? [] : [{ code, metOn, ...running(timetable, term, from, stops) }]);
  const written = days.urgent ? "advice-urgent-written" : "advice-written";
  return [
    ...clock("written", written, days.establishedOn, days.submittedOn ?? days.sentOn, []),
    ...clock("approval", "advice-approval", days.submittedOn, days.approvedOn, []),
    ...clock("dispatch", "advice-dispatch", days.approvedOn, days.sentOn, []),
    ...clock("decision", "advice-om-decision", days.atOmOn, days.decidedOn, days.questions),
    ...clock("feedback", "advice-feedback", days.decidedOn, days.toldOfficerOn, []),
  ];
}

function running(timetable: Timetable, code: string, from: LocalDate, stops: readonly Period[]) {
  const { on, steps, stoppedSince } = deadlineWithStops(
    termOn(timetable.terms, code, from),
    from,
    stops,
    timetable.designated,
  );
  return { dueOn: on, steps, stoppedSince };
}

export type ClockState = "met" | "met-late" | "stopped" | "running" | "late";

/** How one clock stands today; an aim missed in the past stays visible as met late. */
export function clockState(clock: AdviceClock, today: LocalDate): ClockState {
  if (clock.dueOn === null) return clock.metOn === null ? "stopped" : "met";
  if (clock.metOn !== null) return clock.metOn <= clock.dueOn ? "met" : "met-late";
  return today <= clock.dueOn ? "running" : "late";
}

import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { deadlineWithStops, type Timetable, termOn } from "@/lib/terms/rules";
import { clockState } from "./clocks";

type Case = {
  readonly receivedAt: Date;
  readonly decidedOn: Date | null;
  readonly questions: readonly { readonly askedAt: Date; readonly answeredAt: Date | null }[];
};

/** The OM's own clock for its decision; stands still while a question is open (an aim, not law). */
export function omClock(omCase: Case, timetable: Timetable, today: LocalDate) {
  const from = dayInAmsterdam(omCase.receivedAt);
  const stops = omCase.questions.map(({ askedAt, answeredAt }) => ({
    from: dayInAmsterdam(askedAt),
    until: answeredAt ? dayInAmsterdam(answeredAt) : null,
  }));
  const term = termOn(timetable.terms, "advice-om-decision", from);
  const { on, steps, stoppedSince } = deadlineWithStops(term, from, stops, timetable.designated);
  const clock = {
    code: "decision" as const,
    dueOn: on,
    metOn: fromDbOrNull(omCase.decidedOn),
    stoppedSince,
    steps,
  };
  return { ...clock, state: clockState(clock, today) };
}

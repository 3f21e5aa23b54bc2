import type { LocalDate } from "@/lib/calendar/local-date";
import { type Deadline, deadlineOf, type Term, type Timetable, termOn } from "@/lib/terms/rules";

const firstTalkTerm = (crisis: "crisis" | "ordinary") =>
  crisis === "crisis" ? "debt-first-talk-crisis" : "debt-first-talk";

export type Clock = Deadline & { readonly term: Term };

/** Last day of the first talk, counted from the request. Wgs art. 4: four weeks, in a crisis three (working) days. */
export function firstTalkDue(urgency: "crisis" | "ordinary", sentOn: LocalDate, timetable: Timetable): Clock {
  const code = firstTalkTerm(urgency);
  return { ...deadlineOf(timetable, code, sentOn), term: termOn(timetable.terms, code, sentOn) };
}

/** Last day of the decision, counted from the first talk. Wgs art. 4a: eight weeks. */
export const decisionDue = (firstTalkOn: LocalDate, timetable: Timetable): Clock => ({
  ...deadlineOf(timetable, "debt-decision", firstTalkOn),
  term: termOn(timetable.terms, "debt-decision", firstTalkOn),
});

type Waiting = {
  readonly state: string;
  readonly firstTalkDueOn: LocalDate | null;
  readonly decisionDueOn: LocalDate | null;
};

/** What the municipality still owes, and by when; null when nothing is owed. */
export function awaited(
  referral: Waiting,
): { readonly what: "first-talk" | "decision"; readonly dueOn: LocalDate } | null {
  const { state, firstTalkDueOn, decisionDueOn } = referral;
  if ((state === "sent" || state === "receipt-confirmed") && firstTalkDueOn)
    return { what: "first-talk", dueOn: firstTalkDueOn };
  if (state === "first-talk" && decisionDueOn) return { what: "decision", dueOn: decisionDueOn };
  return null;
}

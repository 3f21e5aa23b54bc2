import { fromDbOrNull } from "@/lib/platform/db-date";
import { type Timetable, termOn } from "@/lib/terms/rules";
import { startDue } from "./start-of-supervision";
import type { TitleCode } from "./titles";

type Dates = { readonly probationStartOn: Date | null; readonly immediatelyEnforceable: boolean };

/** The legal last day to start, the sum behind it and the source of the term, for a screen that shows its reasons. */
export function startTerm(order: Dates, title: TitleCode, timetable: Timetable) {
  const periodStart = fromDbOrNull(order.probationStartOn);
  const due = startDue(
    // Sv 6:1:18: the probation period of a conditional release begins on the day of release.
    { title, periodStart, immediatelyEnforceable: order.immediatelyEnforceable, releaseOn: periodStart },
    timetable,
  );
  const codes = { "after-start": "supervision-start", immediate: "supervision-start-immediate" } as const;
  const code = due.ground in codes ? codes[due.ground as keyof typeof codes] : null;
  const term = code && periodStart ? termOn(timetable.terms, code, periodStart) : null;
  return { ...due, source: term?.source ?? null, days: term?.length ?? null };
}

export type StartTerm = ReturnType<typeof startTerm>;

import type { LocalDate } from "@/lib/calendar/local-date";
import type { Timetable } from "@/lib/terms/rules";
import { warningLapsesOn } from "./rules";
import type { WarningState } from "./warning-states";

/** As it is shown: a warning past its last day has lapsed, whatever was recorded last. */
export type ShownWarningState = WarningState | "lapsed";

type Given = { readonly state: string; readonly issuedOn: LocalDate | null };

/** How a warning stands on a day: the only place that says whether it still counts. The last day itself counts. */
export function warningOn(
  { state, issuedOn }: Given,
  on: LocalDate,
  timetable: Timetable,
): ShownWarningState {
  const given = state === "issued" || state === "in-force";
  const lapsed = given && issuedOn !== null && warningLapsesOn(issuedOn, timetable) < on;
  return lapsed ? "lapsed" : (state as WarningState);
}

/** The last day of a warning that has lapsed by this day; null as long as it counts, or was never given. */
export const lapsedOn = (warning: Given, on: LocalDate, timetable: Timetable): LocalDate | null =>
  warning.issuedOn && warningOn(warning, on, timetable) === "lapsed"
    ? warningLapsesOn(warning.issuedOn, timetable)
    : null;

import type { LocalDate } from "@/lib/calendar/local-date";
import { fromDbOrNull } from "@/lib/platform/db-date";

type Due = { readonly startDueOn: Date | null; readonly firstContactDueOn: Date | null };

/** Whether a start on this day is after the legal term (Besluit tul 3:2) or after the aim for the first contact. */
export function isLateStart(order: Due, startedOn: LocalDate): boolean {
  const due = [fromDbOrNull(order.startDueOn), fromDbOrNull(order.firstContactDueOn)];
  return due.some((day) => day !== null && startedOn > day);
}

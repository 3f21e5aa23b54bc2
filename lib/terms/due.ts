import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";

/** How many days ahead a term is worth a warning colour. */
const SOON_DAYS = 7;

/** How a term stands today, and how many days it is from its last day (never negative). */
export type Due = {
  readonly state: "overdue" | "today" | "soon" | "onTrack" | "done";
  readonly days: number;
};

/** Stand of a term: done when what it asks has happened, else by its last day. */
export function standOf(dueOn: LocalDate, doneOn: LocalDate | null, today: LocalDate): Due {
  const days = daysBetween(today, dueOn);
  if (doneOn) return { state: "done", days: 0 };
  if (days < 0) return { state: "overdue", days: -days };
  if (days === 0) return { state: "today", days };
  return { state: days <= SOON_DAYS ? "soon" : "onTrack", days };
}

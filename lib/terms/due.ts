import { addDays, daysBetween, type LocalDate } from "@/lib/calendar/local-date";

/** From soonest to latest; the same words wherever something has a last day. */
export const dueStates = ["on-track", "due-soon", "due", "in-grace", "overdue"] as const;
export type DueState = (typeof dueStates)[number];

/** `days` is the distance to the due day, never negative; the state says in which direction. */
export type Due = { readonly state: DueState; readonly days: number };

/** A term that has been met has no distance any more. */
export type TermDue = Due | { readonly state: "done"; readonly days: 0 };

/** What is due shows up as "soon" two weeks ahead. */
export const DUE_SOON_DAYS = 14;

/** Nearly every term is late the day after; a device check alone has days of grace (term `device-check-grace`). */
export const NO_GRACE = 0;

/** The days at which a due state changes, for a `where` that agrees with `dueState`. */
export type DueBounds = {
  /** Due before this day: overdue. */
  readonly overdueBefore: LocalDate;
  /** Due on or before this day and not yet past: soon. */
  readonly soonUntil: LocalDate;
};

export const dueBounds = (graceDays: number, today: LocalDate): DueBounds => ({
  overdueBefore: addDays(today, -graceDays),
  soonUntil: addDays(today, DUE_SOON_DAYS),
});

/**
 * How what is due on `dueOn` stands today: the only place that says what "late" is. The last day itself is never late.
 * Grace is shown apart: past its day, but not yet called overdue.
 */
export function dueState(dueOn: LocalDate, graceDays: number, today: LocalDate): Due {
  const { overdueBefore, soonUntil } = dueBounds(graceDays, today);
  const days = Math.abs(daysBetween(today, dueOn));
  if (dueOn < overdueBefore) return { state: "overdue", days };
  if (dueOn < today) return { state: "in-grace", days };
  if (dueOn === today) return { state: "due", days };
  return { state: dueOn <= soonUntil ? "due-soon" : "on-track", days };
}

/** How a term without grace stands: done when what it asks has happened, else by its last day. */
export const termDue = (dueOn: LocalDate, doneOn: LocalDate | null, today: LocalDate): TermDue =>
  doneOn ? { state: "done", days: 0 } : dueState(dueOn, NO_GRACE, today);

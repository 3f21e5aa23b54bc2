import { addDays, daysBetween, type LocalDate } from "@/lib/calendar/local-date";

/** From soonest to latest; the same words on board, tile, list and case page. */
export const dueStates = ["on-track", "due-soon", "due", "in-grace", "overdue"] as const;
export type DueState = (typeof dueStates)[number];

/** How the board can be narrowed; "due-soon" holds today as well. */
export const dueFilters = ["all", "overdue", "in-grace", "due-soon", "on-track"] as const;
export type DueFilter = (typeof dueFilters)[number];

/** `days` is the distance to the due day, never negative; the state says in which direction. */
export type Due = { readonly state: DueState; readonly days: number };

/** A check shows up as "soon" two weeks ahead. */
export const DUE_SOON_DAYS = 14;

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

/** How a check that is due on `dueOn` stands today. Grace is shown apart: late, but not yet called overdue. */
export function dueState(dueOn: LocalDate, graceDays: number, today: LocalDate): Due {
  const { overdueBefore, soonUntil } = dueBounds(graceDays, today);
  const days = Math.abs(daysBetween(today, dueOn));
  if (dueOn < overdueBefore) return { state: "overdue", days };
  if (dueOn < today) return { state: "in-grace", days };
  if (dueOn === today) return { state: "due", days };
  return { state: dueOn <= soonUntil ? "due-soon" : "on-track", days };
}

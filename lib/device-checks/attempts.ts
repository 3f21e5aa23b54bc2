import { compareDates, type LocalDate } from "@/lib/calendar/local-date";

/** How a check ended. */
export const checkOutcomes = ["done", "refused", "impossible", "stopped"] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** One attempt that has ended, on the day it took place. */
export type Attempt = { readonly on: LocalDate; readonly outcome: CheckOutcome };

export const inOrder = (attempts: readonly Attempt[]): readonly Attempt[] =>
  [...attempts].sort((a, b) => compareDates(a.on, b.on));

/** Carried out, a stopped check included: devices were looked at. A refused attempt was not carried out. */
export const wasExecuted = ({ outcome }: Attempt): boolean => outcome === "done" || outcome === "stopped";

/** The day of the last check that was carried out; null before the first. */
export const lastExecutedOn = (attempts: readonly Attempt[]): LocalDate | null =>
  inOrder(attempts).filter(wasExecuted).at(-1)?.on ?? null;

/** How many of the latest attempts were impossible, one after another. */
export function impossibleInARow(attempts: readonly Attempt[]): number {
  return attempts.length - 1 - inOrder(attempts).findLastIndex(({ outcome }) => outcome !== "impossible");
}

/** So many times impossible in a row, and a lead has to decide how to go on. */
export const IMPOSSIBLE_BEFORE_LEAD = 2;

/** Whether a lead still has to decide; a decision on or after the last attempt settles it. */
export function leadMustDecide(attempts: readonly Attempt[], decidedOn: LocalDate | null): boolean {
  const last = inOrder(attempts).at(-1);
  const decided = last !== undefined && decidedOn !== null && decidedOn >= last.on;
  return impossibleInARow(attempts) >= IMPOSSIBLE_BEFORE_LEAD && !decided;
}

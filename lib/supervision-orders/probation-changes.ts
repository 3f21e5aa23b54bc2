import { compareDates, type LocalDate } from "@/lib/calendar/local-date";

/**
 * How a judgment changes the probation period: lengthened or shortened (Sv 6:6:19 lid 1 onder a), or restarted because an
 * appeal court set other conditions that are immediately enforceable.
 */
export const probationChangeKinds = ["lengthened", "shortened", "restarted"] as const;
export type ProbationChangeKind = (typeof probationChangeKinds)[number];

export type ProbationChange = {
  readonly kind: ProbationChangeKind;
  readonly decidedOn: LocalDate;
  /** The day on which the change took effect; after a restart the first day of the new period. */
  readonly effectiveOn: LocalDate;
  /** By how many months; after a restart the length of the new period. */
  readonly months: number;
};

export type PeriodInForce = { readonly start: LocalDate; readonly months: number };

/** In the order in which they took effect, and were decided. */
export const inOrderOfEffect = (changes: readonly ProbationChange[]): readonly ProbationChange[] =>
  [...changes].sort(
    (a, b) => compareDates(a.effectiveOn, b.effectiveOn) || compareDates(a.decidedOn, b.decidedOn),
  );

/** What one change makes of a period; a period never gets shorter than a month. */
export function changed(period: PeriodInForce, change: ProbationChange): PeriodInForce {
  const { start, months } = period;
  switch (change.kind) {
    case "lengthened":
      return { start, months: months + change.months };
    case "shortened":
      return { start, months: Math.max(1, months - change.months) };
    case "restarted":
      return { start: change.effectiveOn, months: change.months };
  }
}

/** Start and length after every change. */
export const inForce = (
  { start, months }: PeriodInForce,
  changes: readonly ProbationChange[],
): PeriodInForce => inOrderOfEffect(changes).reduce(changed, { start, months });

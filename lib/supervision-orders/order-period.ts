import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { ProbationChange, ProbationChangeKind } from "./probation-changes";
import { type ProbationPeriod, probationPeriod, type Stay } from "./probation-period";

type OrderDates = {
  readonly probationStartOn: Date | null;
  readonly probationMonths: number | null;
  readonly probationEndCjibOn: Date | null;
};
export type DetentionRow = {
  readonly fromOn: Date;
  readonly untilOn: Date | null;
  readonly suspendsProbation: boolean;
};
type ChangeRow = {
  readonly kind: string;
  readonly decidedOn: Date;
  readonly effectiveOn: Date;
  readonly months: number;
  readonly withdrawnAt: Date | null;
};

export type PeriodChangeRow = ChangeRow & {
  readonly id: string;
  readonly source: string;
  readonly withdrawnReason: string;
};

/** The probation period as the rows of the order stand; null while its start or length is unknown. */
export function orderPeriod(
  order: OrderDates,
  detentions: readonly DetentionRow[],
  changes: readonly ChangeRow[],
): { readonly period: ProbationPeriod | null; readonly end: string | null; readonly perCjib: boolean } {
  const start = fromDbOrNull(order.probationStartOn);
  const cjibEnd = fromDbOrNull(order.probationEndCjibOn);
  if (!start || !order.probationMonths) return { period: null, end: cjibEnd, perCjib: cjibEnd !== null };
  const period = probationPeriod({
    start,
    months: order.probationMonths,
    changes: changesOf(changes),
    stays: detentions.map(stayOf),
    cjibEnd,
  });
  return { period, end: period.end, perCjib: period.end !== null && cjibEnd !== null };
}

/** A row of detention as the stopwatch knows it. */
export const stayOf = (row: DetentionRow): Stay => ({
  from: fromDb(row.fromOn),
  until: fromDbOrNull(row.untilOn),
  suspends: row.suspendsProbation,
});

/** The changes that count; withdrawn rows do not. */
export const changesOf = (rows: readonly ChangeRow[]): readonly ProbationChange[] =>
  rows
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((row) => ({
      kind: row.kind as ProbationChangeKind,
      decidedOn: fromDb(row.decidedOn),
      effectiveOn: fromDb(row.effectiveOn),
      months: row.months,
    }));

/** One change as the period panel shows it. */
export const changeOnScreen = (row: PeriodChangeRow) => ({
  id: row.id,
  kind: row.kind as ProbationChangeKind,
  decidedOn: fromDb(row.decidedOn),
  effectiveOn: fromDb(row.effectiveOn),
  months: row.months,
  source: row.source,
  withdrawnReason: row.withdrawnReason,
});
export type PeriodChangeOnScreen = ReturnType<typeof changeOnScreen>;

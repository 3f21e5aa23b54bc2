import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { type ProbationPeriod, probationPeriod } from "./probation-period";

type OrderDates = {
  readonly probationStartOn: Date | null;
  readonly probationMonths: number | null;
  readonly probationEndCjibOn: Date | null;
};
type DetentionRow = {
  readonly fromOn: Date;
  readonly untilOn: Date | null;
  readonly suspendsProbation: boolean;
};

/** The probation period as the rows of the order stand; null while its start or length is unknown. */
export function orderPeriod(
  order: OrderDates,
  detentions: readonly DetentionRow[],
): { readonly period: ProbationPeriod | null; readonly end: string | null; readonly perCjib: boolean } {
  const start = fromDbOrNull(order.probationStartOn);
  const cjibEnd = fromDbOrNull(order.probationEndCjibOn);
  if (!start || !order.probationMonths) return { period: null, end: cjibEnd, perCjib: cjibEnd !== null };
  const stays = detentions.map((stay) => ({
    from: fromDb(stay.fromOn),
    until: fromDbOrNull(stay.untilOn),
    suspends: stay.suspendsProbation,
  }));
  const period = probationPeriod({ start, months: order.probationMonths, stays, cjibEnd });
  return { period, end: period.end, perCjib: period.end !== null && cjibEnd !== null };
}

import { addDays, addMonths } from "@/lib/calendar/local-date";
import { runStopwatch } from "@/lib/calendar/stopwatch";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";

type OrderDates = {
  readonly probationStartOn: Date | null;
  readonly probationMonths: number | null;
  readonly probationEndCjibOn: Date | null;
};
type Stay = { readonly fromOn: Date; readonly untilOn: Date | null; readonly suspendsProbation: boolean };

/**
 * The three ends of the probation period as the rows stand today: as imposed, with detention added (Sv 6:1:18 lid 3),
 * and as the CJIB says it. `end` is the one that counts: the CJIB's when there is one.
 */
export function orderPeriod(order: OrderDates, detentions: readonly Stay[]) {
  const start = fromDbOrNull(order.probationStartOn);
  const cjib = fromDbOrNull(order.probationEndCjibOn);
  if (!start || !order.probationMonths) {
    return {
      start,
      months: order.probationMonths,
      original: null,
      computed: null,
      stoppedDays: 0,
      stoppedSince: null,
      cjib,
      end: cjib,
      differs: false,
    };
  }
  const original = addDays(addMonths(start, order.probationMonths), -1);
  const stops = detentions
    .filter((stay) => stay.suspendsProbation)
    .map((stay) => ({ from: fromDb(stay.fromOn), until: fromDbOrNull(stay.untilOn) }));
  const run = runStopwatch(start, original, stops);
  return {
    start,
    months: order.probationMonths,
    original,
    computed: run.end,
    stoppedDays: run.stoppedDays,
    stoppedSince: run.stoppedSince,
    cjib,
    end: cjib ?? run.end,
    differs: cjib !== null && cjib !== run.end,
  };
}

export type OrderPeriod = ReturnType<typeof orderPeriod>;

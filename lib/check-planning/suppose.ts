import type { LocalDate } from "@/lib/calendar/local-date";
import { drawnNumber } from "./draw";
import type { PlanInput, PlanOrder } from "./problem";

/** What a lead wants to see before it happens. Everything left out stays as it is. */
export type Suppositions = {
  /** A worker who is away, from the first up to and including the last day. */
  readonly away?: { readonly workerId: string; readonly from: LocalDate; readonly until: LocalDate };
  /** Slots in every week that is not closed. */
  readonly slotsPerWeek?: number;
  /** No order is checked more often than this. */
  readonly mostPerYear?: 1 | 2;
  /** Orders that would come, each with one check a year. */
  readonly moreOrders?: number;
  /** Orders that would go to another unit; which ones is by lot. */
  readonly fewerOrders?: number;
};

/** Whether a plan made under these suppositions can be put into use: it must be about orders that exist. */
export const canBeUsed = ({ moreOrders = 0, fewerOrders = 0 }: Suppositions): boolean =>
  moreOrders === 0 && fewerOrders === 0;

/** The input as it would be. Orders that do not exist yet have ids that begin with `supposed-`. */
export function suppose(input: PlanInput, seed: string, given: Suppositions): PlanInput {
  const { away, slotsPerWeek, mostPerYear } = given;
  return {
    ...input,
    units: input.units.map((unit) => ({
      ...unit,
      weeks: unit.weeks.map(({ monday, slots }) => ({
        monday,
        slots: slots === 0 ? 0 : (slotsPerWeek ?? slots),
      })),
      workers: unit.workers.map((worker) =>
        away && worker.id === away.workerId
          ? { ...worker, absent: [...worker.absent, { from: away.from, until: away.until }] }
          : worker,
      ),
    })),
    orders: [...staying(input, seed, given), ...coming(input, given)].map((order) =>
      mostPerYear !== undefined && order.perYear > mostPerYear ? { ...order, perYear: mostPerYear } : order,
    ),
  };
}

function staying({ orders }: PlanInput, seed: string, { fewerOrders = 0 }: Suppositions) {
  const byLot = [...orders].sort(
    (a, b) => drawnNumber(seed, "leaves", a.id) - drawnNumber(seed, "leaves", b.id),
  );
  return byLot.slice(fewerOrders);
}

function coming(
  { units, period, planFrom }: PlanInput,
  { moreOrders = 0 }: Suppositions,
): readonly PlanOrder[] {
  const unitId = units[0]?.id ?? "";
  return Array.from({ length: moreOrders }, (_, index) => ({
    id: `supposed-${index + 1}`,
    unitId,
    officerId: null,
    perYear: 1,
    basis: "rolling",
    running: { from: planFrom, until: period.until },
    closed: [],
    cap: null,
    attempts: [],
    leadDecidedOn: null,
    // The usual gap plays no part for a first check.
    minimumGapDays: 7,
    workers: 1,
    marks: [],
    firm: [],
    kept: null,
  }));
}

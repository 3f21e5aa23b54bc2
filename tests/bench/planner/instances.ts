import { addDays, addWeeks, daysBetween, type LocalDate, localDate } from "@/lib/calendar/local-date";
import { drawnNumber } from "@/lib/check-planning/draw";
import type { PlanInput, PlanOrder, PlanPolicy, PlanUnit, PlanWorker } from "@/lib/check-planning/problem";
import { mondaysIn } from "@/lib/check-planning/weeks";

/** Invented years to plan: the measure of the benchmark and the ground of the tests. */
export type Shape = {
  readonly orders: number;
  readonly units: number;
  /** Slots against the checks wanted: 1 is just enough, 0.7 too few, 1.4 ample. */
  readonly tightness: number;
  /** Every order once a year, or one to three times. */
  readonly perYear: 1 | "mixed";
};

const period = { from: localDate("2027-01-01"), until: localDate("2027-12-31") } as const;
const policy: PlanPolicy = {
  randomShare: 0.1,
  priorities: ["lead"],
  cover: "any-worker",
  refusalCounts: "no",
};

/** Six weeks in which nobody checks: the turn of the year, two in spring, three in summer. */
const shutWeeks = new Set([
  "2026-12-28",
  "2027-04-26",
  "2027-05-03",
  "2027-07-26",
  "2027-08-02",
  "2027-12-27",
]);

/** The 46 to 47 weeks of the year in which a unit works. */
export const openMondays: readonly LocalDate[] = mondaysIn(period)
  .filter((monday) => !shutWeeks.has(monday))
  .slice(0, 46);

/** A seed of this number: 64 hexadecimal digits. */
export const seedOf = (number: number): string => number.toString(16).padStart(64, "0");

export const plainOrder = (id: string, unitId = "u0", change: Partial<PlanOrder> = {}): PlanOrder => ({
  id,
  unitId,
  officerId: null,
  perYear: 1,
  basis: "rolling",
  running: { from: localDate("2026-01-01"), until: null },
  closed: [],
  cap: { max: 3, per: "calendar-year", anchorOn: null },
  attempts: [],
  leadDecidedOn: null,
  minimumGapDays: 56,
  workers: 1,
  marks: [],
  firm: [],
  kept: null,
  ...change,
});

/** A unit with this many slots spread over its weeks as evenly as whole numbers allow. */
export const evenUnit = (
  id: string,
  slots: number,
  workers: readonly PlanWorker[] = [],
  mondays: readonly LocalDate[] = openMondays,
): PlanUnit => ({
  id,
  weeks: mondays.map((monday, index) => ({
    monday,
    slots: Math.floor((slots * (index + 1)) / mondays.length) - Math.floor((slots * index) / mondays.length),
  })),
  closedDays: [],
  workers,
});

export const yearInput = (
  units: readonly PlanUnit[],
  orders: readonly PlanOrder[],
  change: Partial<PlanPolicy> = {},
): PlanInput => ({
  period,
  planFrom: period.from,
  closedDays: [],
  units,
  orders,
  policy: { ...policy, ...change },
});

/** A year as it could be: one order in ten needs two workers, one in five is away for a while, a few bear a mark. */
export function inventedYear({ orders, units, tightness, perYear }: Shape, variant = 0): PlanInput {
  const all = Array.from({ length: orders }, (_, index) =>
    inventedOrder(`o${index}`, `u${index % units}`, perYear, variant),
  );
  const unitList = Array.from({ length: units }, (_, index) => {
    const demand = all
      .filter(({ unitId }) => unitId === `u${index}`)
      .reduce((sum, order) => sum + order.perYear * order.workers, 0);
    return evenUnit(`u${index}`, Math.round(demand * tightness));
  });
  return yearInput(unitList, all);
}

function inventedOrder(id: string, unitId: string, perYear: Shape["perYear"], variant: number): PlanOrder {
  const chance = (what: string) => drawnNumber(seedOf(variant), "invented", what, id);
  const number = chance("number");
  const away = addDays(period.from, Math.floor(chance("away") * daysBetween(period.from, period.until)));
  const weeksAway = Math.floor(chance("length") * 16);
  return plainOrder(id, unitId, {
    perYear: perYear === 1 ? 1 : number < 0.5 ? 1 : number < 0.8 ? 2 : 3,
    workers: chance("flag") < 0.1 ? 2 : 1,
    marks: chance("mark") < 0.05 ? ["lead"] : [],
    closed:
      chance("closed") < 0.2 ? [{ from: away, until: addWeeks(away, weeksAway), why: "detention" }] : [],
    attempts:
      chance("before") < 0.5
        ? [{ on: addDays(localDate("2026-01-05"), Math.floor(chance("last") * 350)), outcome: "done" }]
        : [],
  });
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addWeeks, type LocalDate, localDate } from "@/lib/calendar/local-date";
import { arbitraryYear } from "@/tests/bench/planner/arbitrary-year";
import {
  evenUnit,
  inventedYear,
  openMondays,
  plainOrder,
  seedOf,
  yearInput,
} from "@/tests/bench/planner/instances";
import { brokenPromises } from "@/tests/bench/planner/promises";
import { makePlan } from "./plan";
import type { Plan, PlanInput, PlanOrder, PlanUnit } from "./problem";
import { openSolver } from "./solve";
import { mondayOf } from "./weeks";

/** A machine that does other work as well may take its time. */
const patient = { timeout: 60_000 };
const solver = await openSolver();
const plan = (input: PlanInput, seed = seedOf(3)) => makePlan(seed, input, solver);

/** The plan before, made once for each input: the same seed and input always give the same plan. */
const made = new Map<PlanInput, Promise<Plan>>();
function planBefore(input: PlanInput): Promise<Plan> {
  const before = made.get(input) ?? plan(input);
  made.set(input, before);
  return before;
}

/** The input again on a later day: earlier visits were done, the others are the plan before. */
const revised = (input: PlanInput, before: Plan, planFrom = input.planFrom): PlanInput => ({
  ...input,
  planFrom,
  orders: input.orders.map((order) => {
    const own = before.visits.filter(({ orderId }) => orderId === order.id);
    const kept = own.filter(({ monday }) => monday >= mondayOf(planFrom));
    const done = own.filter((visit) => !kept.includes(visit)).map(({ days }) => first(days));
    const attempts = [...order.attempts, ...done.map((on) => ({ on, outcome: "done" as const }))];
    return { ...order, attempts, kept: kept.map(({ monday, basis }) => ({ monday, basis })) };
  }),
});

const withOrder = (input: PlanInput, id: string, change: (order: PlanOrder) => PlanOrder): PlanInput => ({
  ...input,
  orders: input.orders.map((order) => (order.id === id ? change(order) : order)),
});
const withUnit = (input: PlanInput, change: (unit: PlanUnit) => PlanUnit): PlanInput => ({
  ...input,
  units: input.units.map(change),
});
const first = <T>(items: readonly T[]): T => {
  const item = items[0];
  if (item === undefined) throw new Error("nothing there");
  return item;
};

const withoutDraw = (input: PlanInput): PlanInput => ({
  ...input,
  policy: { ...input.policy, randomShare: 0 },
});

const year = inventedYear({ orders: 50, units: 1, tightness: 1.3, perYear: "mixed" });
const full = withoutDraw(inventedYear({ orders: 30, units: 1, tightness: 1, perYear: "mixed" }));
const short = inventedYear({ orders: 30, units: 1, tightness: 0.6, perYear: "mixed" });

describe("what has not changed stays", patient, () => {
  test.each([
    ["ample", year],
    ["full", full],
    ["short", short],
  ])("nothing new, nothing moves: %s", async (_, input) => {
    const before = await planBefore(input);
    const again = await plan(revised(input, before));
    expect(again.moves).toEqual([]);
    expect(again.visits).toEqual(before.visits);
  });

  test.each([
    ["ample", year],
    ["full", full],
    ["short", short],
  ])("nor with the seed of another run: %s", async (_, input) => {
    const before = await planBefore(input);
    const again = await plan(revised(input, before), seedOf(99));
    expect(again.moves).toEqual([]);
    expect(again.visits).toEqual(before.visits);
  });

  test("any change leaves a plan that holds its promises and accounts for every difference", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryYear, fc.integer({ min: 0, max: 40 }), async (input, week) => {
        const before = await plan(input);
        const closedDays = [0, 1, 2, 3, 4].map((shift) =>
          addDays(addWeeks(localDate("2027-01-04"), week), shift),
        );
        const changed = { ...revised(input, before), closedDays };
        const after = await plan(changed);
        expect(brokenPromises(changed, after)).toEqual([]);
        expect(replayed(before, after)).toEqual(weeksOf(after));
      }),
      { numRuns: 12 },
    );
  });
});

const weeksOf = ({ visits }: Plan) => visits.map(({ orderId, monday }) => `${orderId} ${monday}`).sort();

/** The plan before with the moves applied. */
function replayed(before: Plan, { moves }: Plan): readonly string[] {
  const weeks = new Set(weeksOf(before));
  for (const { orderId, from } of moves) if (from) weeks.delete(`${orderId} ${from}`);
  for (const { orderId, to } of moves) if (to) weeks.add(`${orderId} ${to}`);
  return [...weeks].sort();
}

describe("what moves, and why", patient, () => {
  test("a closed week moves its own visits and no others", async () => {
    const before = await planBefore(year);
    const { monday } = first(before.visits);
    const there = before.visits.filter((visit) => visit.monday === monday);
    const closedDays = [0, 1, 2, 3, 4].map((shift) => addDays(monday, shift));
    const { moves } = await plan(
      revised(
        withUnit(year, (unit) => ({ ...unit, closedDays })),
        before,
      ),
    );
    expect(new Set(moves.map(({ orderId }) => orderId))).toEqual(
      new Set(there.map(({ orderId }) => orderId)),
    );
    expect(new Set(moves.map(({ from, why }) => `${from} ${why}`))).toEqual(
      new Set([`${monday} week-closed`]),
    );
  });

  test("a worker who falls ill", async () => {
    const workers = ["w1", "w2"].map((id) => ({ id, slotsPerWeek: 1, absent: [] }));
    const input = yearInput(
      [evenUnit("u0", 92, workers)],
      Array.from({ length: 60 }, (_, at) => plainOrder(`o${at}`)),
    );
    const before = await planBefore(input);
    const full = before.load.filter(({ used, monday }) => used === 2 && monday > "2027-02-01");
    const { monday } = first(full);
    const absent = [{ from: monday, until: addDays(monday, 6) }];
    const ill = withUnit(input, (unit) => ({
      ...unit,
      workers: unit.workers.map((one) => (one.id === "w1" ? { ...one, absent } : one)),
    }));
    const { moves } = await plan(revised(ill, before));
    expect(moves).toHaveLength(1);
    expect(first(moves)).toMatchObject({ from: monday, why: "worker-absent" });
  });

  test("detention, a lead who must decide, a lowered number", async () => {
    const before = await planBefore(year);
    const twice = first(
      before.visits.filter(({ orderId }) => year.orders.find((o) => o.id === orderId)?.perYear === 2),
    );
    const { orderId, monday } = twice;
    const why = async (change: (order: PlanOrder) => PlanOrder) => {
      const { moves } = await plan(revised(withOrder(year, orderId, change), before));
      return moves.filter((move) => move.orderId === orderId);
    };
    const closed = [{ from: monday, until: addDays(monday, 13), why: "detention" as const }];
    expect(await why((order) => ({ ...order, closed: [...order.closed, ...closed] }))).toMatchObject([
      { from: monday, why: "order-closed" },
    ]);
    const attempts = ["2026-12-01", "2026-12-08"].map((on) => ({
      on: localDate(on),
      outcome: "impossible" as const,
    }));
    const decided = await why((order) => ({ ...order, attempts }));
    expect(new Set(decided.map(({ why, to }) => `${why} ${to}`))).toEqual(new Set(["lead-decides null"]));
    const cap = { max: 1, per: "probation-period", anchorOn: null } as const;
    const capped = await why((order) => ({ ...order, attempts: [], cap }));
    expect(new Set(capped.map(({ why, to }) => `${why} ${to}`))).toEqual(new Set(["cap null"]));
    expect(capped).toHaveLength(before.visits.filter((visit) => visit.orderId === orderId).length - 1);
  });

  test("a new order in November is planned, and moves another only when it must", async () => {
    const before = await planBefore(year);
    const planFrom = localDate("2027-11-01");
    const fresh = plainOrder("fresh", "u0", { running: { from: planFrom, until: null } });
    const input = revised(year, before, planFrom);
    const { moves, visits } = await plan({ ...input, orders: [...input.orders, fresh] });
    expect(moves).toMatchObject([{ orderId: "fresh", from: null, why: "new-order" }]);
    expect(visits.filter(({ orderId }) => orderId === "fresh")).toHaveLength(1);
  });

  test("a check that was refused stays wanted; one that was done is not planned twice", async () => {
    const one = yearInput([evenUnit("u0", 46)], [plainOrder("o1")], { randomShare: 0 });
    const planFrom = localDate("2027-06-07");
    const later = (outcome: "refused" | "done") =>
      plan({
        ...one,
        planFrom,
        orders: [plainOrder("o1", "u0", { attempts: [{ on: localDate("2027-06-01"), outcome }], kept: [] })],
      });
    expect((await later("refused")).visits).toHaveLength(1);
    expect((await later("done")).visits).toHaveLength(0);
  });

  test("a shortened period plans what falls in it", async () => {
    const half: PlanInput = {
      ...year,
      period: { from: localDate("2027-01-01"), until: localDate("2027-06-30") },
    };
    const shortened = await plan(half);
    const last: LocalDate = localDate("2027-06-30");
    expect(shortened.visits.flatMap(({ days }) => days).filter((day) => day > last)).toEqual([]);
    expect(brokenPromises(half, shortened)).toEqual([]);
  });

  test("the plan moves as few as it can when the year is full", async () => {
    const before = await planBefore(full);
    const { monday } = first(before.visits);
    const extra = openMondays.filter((other) => other > monday).slice(0, 1);
    const there = before.visits.filter((visit) => visit.monday === monday).length;
    const closedDays = [0, 1, 2, 3, 4].map((shift) => addDays(monday, shift));
    const moved = withUnit(full, (unit) => ({
      ...unit,
      closedDays,
      weeks: unit.weeks.map((week) => ({
        ...week,
        slots: week.slots + (extra.includes(week.monday) ? 20 : 0),
      })),
    }));
    const { moves } = await plan(revised(moved, before));
    expect(moves.filter(({ from }) => from === monday)).toHaveLength(there);
    expect(moves.filter(({ from }) => from !== null && from !== monday).length).toBeLessThanOrEqual(there);
  });
});

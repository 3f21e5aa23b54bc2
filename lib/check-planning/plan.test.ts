import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
import { commitmentOf } from "./canonical";
import { gapInWeeks } from "./openings";
import { makePlan } from "./plan";
import type { PlanInput, PlanOrder } from "./problem";
import { openSolver } from "./solve";

const patient = { timeout: 60_000 };
const solver = await openSolver();
const plan = (input: PlanInput, seed = seedOf(1)) => makePlan(seed, input, solver);
const seeds = fc.integer({ min: 1, max: 1_000_000 }).map(seedOf);

describe("what every plan holds", patient, () => {
  test("open days, slots, gap, cap, and every number planned or reported", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryYear, seeds, async (input, seed) => {
        expect(brokenPromises(input, await plan(input, seed))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("the same seed and input give the same plan, in whatever order they stand", async () => {
    const shuffled = arbitraryYear.chain((input) =>
      fc.record({
        input: fc.constant(input),
        orders: fc.shuffledSubarray([...input.orders], { minLength: input.orders.length }),
        units: fc.shuffledSubarray([...input.units], { minLength: input.units.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, seeds, async ({ input, orders, units }, seed) => {
        const turned = units.map((unit) => ({ ...unit, weeks: unit.weeks.toReversed() }));
        expect(await plan({ ...input, orders, units: turned }, seed)).toEqual(await plan(input, seed));
      }),
      { numRuns: 25 },
    );
  });

  test("a unit's plan does not hang on the other units", async () => {
    const input = inventedYear({ orders: 60, units: 2, tightness: 1, perYear: "mixed" });
    const alone = {
      ...input,
      units: input.units.slice(1),
      orders: input.orders.filter((o) => o.unitId === "u1"),
    };
    const ids = new Set(alone.orders.map(({ id }) => id));
    const both = (await plan(input)).visits.filter(({ orderId }) => ids.has(orderId));
    expect((await plan(alone)).visits).toEqual(both);
  });
});

describe("everyone gets their number when that can be done", patient, () => {
  /** A hidden plan is made first, and the slots are exactly what it uses: one way to fit, or few. */
  const tight = fc
    .array(
      fc.record({
        perYear: fc.constantFrom(1 as const, 2 as const, 3 as const),
        workers: fc.constantFrom(1 as const, 2 as const),
        minimumGapDays: fc.integer({ min: 0, max: 80 }),
        start: fc.integer({ min: 0, max: 12 }),
        stretch: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 15 },
    )
    .map((rows) => {
      const slots = new Map(openMondays.map((monday) => [monday, 0]));
      const orders = rows.map(({ start, stretch, ...row }, index): PlanOrder => {
        for (let check = 0; check < row.perYear; check += 1) {
          // two weeks more than the gap: the closed weeks of the year lie between
          const place = start + check * (gapInWeeks(row.minimumGapDays) + stretch);
          const monday = openMondays[place] ?? openMondays[0];
          if (monday) slots.set(monday, (slots.get(monday) ?? 0) + row.workers);
        }
        return plainOrder(`o${index}`, "u0", { ...row, cap: null });
      });
      const weeks = [...slots].map(([monday, count]) => ({ monday, slots: count }));
      return yearInput([{ id: "u0", weeks, closedDays: [], workers: [] }], orders);
    });

  test("when the slots are just enough, in the only places they can be", async () => {
    await fc.assert(
      fc.asyncProperty(tight, seeds, async (input, seed) => {
        const made = await plan(input, seed);
        expect(made.unplanned).toEqual([]);
        expect(made.visits).toHaveLength(input.orders.reduce((sum, { perYear }) => sum + perYear, 0));
        expect(made.notProven).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("slots that cannot be used are not taken for capacity: the draw takes nobody's number", async () => {
    const orders = Array.from({ length: 46 }, (_, at) => plainOrder(`o${at}`, "u0", { workers: 2 }));
    const made = await plan(yearInput([evenUnit("u0", 46 * 3)], orders));
    expect(made.unplanned).toEqual([]);
    expect(new Set(made.visits.map(({ orderId }) => orderId)).size).toBe(46);
  });

  test("what is left is drawn up to its share, and no further", async () => {
    const input = inventedYear({ orders: 60, units: 1, tightness: 2, perYear: "mixed" });
    const { draws, visits, unplanned } = await plan(input);
    expect(unplanned).toEqual([]);
    const [account] = draws;
    expect(account?.slots).toBeGreaterThanOrEqual(account?.aimed ?? 0);
    expect(account?.slots).toBeLessThanOrEqual((account?.aimed ?? 0) + 1);
    const drawn = visits.filter(({ basis }) => basis === "draw").length;
    expect(drawn).toBeGreaterThan(0);
  });
});

describe("when capacity is short", patient, () => {
  test("the shortage is the slots' and is told order by order; no slot stays empty", async () => {
    const input = inventedYear({ orders: 80, units: 1, tightness: 0.6, perYear: "mixed" });
    const made = await plan(input);
    const { load, unplanned } = made;
    expect(load.filter(({ slots, used }) => used !== slots)).toEqual([]);
    expect(new Set(unplanned.map(({ why }) => why))).toEqual(new Set(["capacity"]));
    expect(brokenPromises(input, made)).toEqual([]);
  });

  test("nobody gets a second check by number while another has none", async () => {
    const input = inventedYear({ orders: 80, units: 1, tightness: 0.75, perYear: "mixed" });
    const { visits } = await plan(input);
    expect(new Set(visits.map(({ orderId }) => orderId)).size).toBe(80);
    const shorter = await plan(inventedYear({ orders: 80, units: 1, tightness: 0.3, perYear: "mixed" }));
    const byNumber = shorter.visits.filter(({ basis }) => basis !== "draw").map(({ orderId }) => orderId);
    expect(new Set(byNumber).size).toBe(byNumber.length);
  });

  test("marks go first, but only those that policy names, and never into the share of the draw", async () => {
    const orders = Array.from({ length: 60 }, (_, at) =>
      plainOrder(`o${at}`, "u0", { marks: at < 40 ? ["lead"] : ["no-rule-names-it"] }),
    );
    const input = yearInput([evenUnit("u0", 30)], orders);
    const { visits } = await plan(input);
    const marked = new Set(orders.slice(0, 40).map(({ id }) => id));
    const byNumber = visits.filter(({ basis }) => basis !== "draw");
    expect(byNumber).toHaveLength(27);
    expect(byNumber.every(({ orderId, basis }) => marked.has(orderId) && basis === "priority")).toBe(true);
    expect(visits.filter(({ basis }) => basis === "draw")).toHaveLength(3);
  });

  test("over the seeds every order without a mark is checked at times, the safety flag or a short year no bar", async () => {
    const orders = Array.from({ length: 24 }, (_, at) =>
      plainOrder(`o${at}`, "u0", {
        marks: at < 12 ? ["lead"] : [],
        workers: at % 4 === 0 ? 2 : 1,
        running: at % 5 === 0 ? yearInput([], []).period : plainOrder("x").running,
      }),
    );
    const fiveWeeks = openMondays.filter((_, at) => at % 10 === 0);
    const input = yearInput([evenUnit("u0", 10, [], fiveWeeks)], orders);
    const seen = new Set<string>();
    for (let seed = 1; seed <= 100 && seen.size < orders.length; seed += 1) {
      for (const { orderId } of (await plan(input, seedOf(seed))).visits) seen.add(orderId);
    }
    expect(seen.size).toBe(24);
  });
});

describe("commitment, cancel, progress", patient, () => {
  const input = inventedYear({ orders: 20, units: 4, tightness: 1.4, perYear: "mixed" });

  test("the plan carries the commitment of its seed and input", async () => {
    expect((await plan(input)).commitment).toBe(commitmentOf(seedOf(1), input));
  });

  test("a cancel is seen between units, and progress is told after each", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ unitsDone }: { unitsDone: number }) => {
      seen.push(unitsDone);
      if (unitsDone === 2) stop.abort();
    };
    await expect(makePlan(seedOf(1), input, solver, { signal: stop.signal, onProgress })).rejects.toThrow(
      /abort/i,
    );
    expect(seen).toEqual([1, 2]);
  });

  test("a weak seed and an input that contradicts itself are refused", async () => {
    await expect(plan(input, "2027")).rejects.toThrow(RangeError);
    await expect(plan({ ...input, orders: [...input.orders, ...input.orders] })).rejects.toThrow(/twice/);
    await expect(plan({ ...input, units: [] })).rejects.toThrow(/not there/);
  });
});

import { describe, expect, test } from "vitest";
import { evenUnit, openMondays, plainOrder, seedOf, yearInput } from "@/tests/bench/planner/instances";
import { gapsBetween, hazardAfterVisit, quarterShares, weekShares } from "./fairness";
import { gapInWeeks } from "./openings";
import { makePlan } from "./plan";
import type { PlanInput, PlanOrder, Visit } from "./problem";
import { openSolver } from "./solve";

/** The whole of it, over 200 seeds and 460 orders, is `npm run bench -- planner`. */
const patient = { timeout: 60_000 };
const solver = await openSolver();

const manyOrders = (count: number, change: (at: number) => Partial<PlanOrder>) =>
  Array.from({ length: count }, (_, at) => plainOrder(`o${at}`, "u0", change(at)));

async function overSeeds(input: PlanInput, seeds: number): Promise<readonly (readonly Visit[])[]> {
  const plans: (readonly Visit[])[] = [];
  for (let seed = 1; seed <= seeds; seed += 1)
    plans.push((await makePlan(seedOf(seed), input, solver)).visits);
  return plans;
}

describe("not to be guessed", patient, () => {
  test.each([
    ["ample", 36],
    ["just enough", 24],
    ["short", 16],
  ])(
    "an order checked once a year can be checked in any open week: %s",
    async (_, slots) => {
      const input = yearInput(
        [evenUnit("u0", slots)],
        manyOrders(24, () => ({})),
      );
      const plans = await overSeeds(input, 25);
      const visits = plans.flat();
      const weeks = weekShares(visits, openMondays).map(({ share }) => share);
      expect(Math.max(...weeks)).toBeLessThanOrEqual(0.1);
      const quarters = quarterShares(visits, 2027).map(({ share }) => share);
      expect(Math.min(...quarters)).toBeGreaterThanOrEqual(0.1);
      const own = visits.filter(({ orderId }) => orderId === "o7");
      expect(Math.max(...weekShares(own, openMondays).map(({ share }) => share))).toBeLessThanOrEqual(0.25);
    },
    30_000,
  );

  test("gaps vary, and after a check no week beyond the minimum gap is safe", async () => {
    const input = yearInput(
      [evenUnit("u0", 55)],
      manyOrders(24, () => ({ perYear: 2 })),
    );
    const plans = await overSeeds(input, 25);
    const gaps = plans.flatMap(gapsBetween);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(gapInWeeks(56));
    expect(new Set(gaps).size).toBeGreaterThan(25);
    const hazard = hazardAfterVisit(plans, openMondays);
    const safe = hazard.filter(({ weeksAfter, visited }) => visited === 0 && weeksAfter >= gapInWeeks(56));
    expect(safe.filter(({ exposed }) => exposed > 150)).toEqual([]);
  });

  test("an order that has its number can be drawn again, as long as its cap has room", async () => {
    const input = yearInput(
      [evenUnit("u0", 36)],
      manyOrders(24, (at) => ({ cap: { max: at < 12 ? 1 : 3, per: "calendar-year", anchorOn: null } })),
    );
    const plans = await overSeeds(input, 25);
    const again = new Set(plans.flat().flatMap(({ orderId, basis }) => (basis === "draw" ? [orderId] : [])));
    expect(again).toEqual(new Set(input.orders.slice(12).map(({ id }) => id)));
  });
});

describe("no advantage", patient, () => {
  test("neither age nor place in the file: who is left out is the lot's choice", async () => {
    const orders = manyOrders(24, (at) => ({
      running: { from: at < 12 ? yearInput([], []).period.from : plainOrder("x").running.from, until: null },
    }));
    const plans = await overSeeds(yearInput([evenUnit("u0", 12)], orders), 50);
    const counts = orders.map(({ id }) => plans.flat().filter(({ orderId }) => orderId === id).length);
    const half = (from: number) => counts.slice(from, from + 12).reduce((sum, count) => sum + count, 0);
    // 600 visits, 300 to each half: less than five standard deviations apart
    expect(Math.abs(half(0) - half(12))).toBeLessThan(120);
    expect(Math.min(...counts)).toBeGreaterThan(8);
    expect(Math.max(...counts)).toBeLessThan(42);
  });

  test("another name draws another week, from the same distribution", async () => {
    const named = (prefix: string) => {
      const orders = manyOrders(24, () => ({})).map((order) => ({ ...order, id: `${prefix}${order.id}` }));
      return yearInput([evenUnit("u0", 36)], orders);
    };
    const [first, second] = [await overSeeds(named("a"), 12), await overSeeds(named("b"), 12)];
    const weeks = (plans: readonly (readonly Visit[])[]) => plans.flat().map(({ monday }) => monday);
    expect(weeks(first)).not.toEqual(weeks(second));
    const quarters = [first, second].map((plans) => quarterShares(plans.flat(), 2027));
    for (const [at, { share }] of quarters[0]?.entries() ?? []) {
      expect(Math.abs(share - (quarters[1]?.[at]?.share ?? 0))).toBeLessThan(0.1);
    }
  });
});

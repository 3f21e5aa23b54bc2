import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { plainOrder, seedOf, yearInput } from "@/tests/bench/planner/instances";
import { unitWith } from "@/tests/support/small-plans";
import { numberLeft } from "./number-left";
import type { PlanOrder, PlanWorker } from "./problem";
import { canBeUsed, type Suppositions, suppose } from "./suppose";

const day = localDate;
const june = { from: day("2027-06-07"), until: day("2027-06-18") };
const march = { from: day("2027-03-01"), until: day("2027-03-05") };
const workers: readonly PlanWorker[] = [
  { id: "w1", slotsPerWeek: 3, absent: [march] },
  { id: "w2", slotsPerWeek: 2, absent: [] },
];
const unit = unitWith({ "2027-06-07": 5, "2027-06-14": 0, "2027-06-21": 3 }, { workers });
const orders: readonly PlanOrder[] = [1, 2, 3].map((perYear) =>
  plainOrder(`o${perYear}`, "u0", { perYear: perYear as PlanOrder["perYear"] }),
);
const input = { ...yearInput([unit], orders), planFrom: day("2027-06-07") };
const under = (given: Suppositions, seed = 1) => suppose(input, seedOf(seed), given);
const ids = (given: Suppositions, seed = 1) =>
  under(given, seed)
    .orders.map(({ id }) => id)
    .sort();

test("nothing supposed is the year as it is", () => {
  const same = under({});
  expect({ ...same, orders: [] }).toEqual({ ...input, orders: [] });
  expect(new Set(same.orders)).toEqual(new Set(orders));
});

describe("a worker who is away", () => {
  test("beside the absence that is known already, and nobody else", () => {
    const [first, second] = under({ away: { workerId: "w1", ...june } }).units[0]?.workers ?? [];
    expect(first).toEqual({ id: "w1", slotsPerWeek: 3, absent: [march, june] });
    expect(second).toEqual(workers[1]);
  });
});

describe("other slots", () => {
  test("in every week that is not closed", () => {
    const slots = (given: Suppositions) => under(given).units[0]?.weeks.map((week) => week.slots);
    expect(slots({ slotsPerWeek: 8 })).toEqual([8, 0, 8]);
    expect(slots({ slotsPerWeek: 0 })).toEqual([0, 0, 0]);
    expect(under({ slotsPerWeek: 8 }).units[0]?.weeks.map(({ monday }) => monday)).toEqual(
      unit.weeks.map(({ monday }) => monday),
    );
  });
});

describe("no order more often than so many a year", () => {
  test.each([
    [1, [1, 1, 1]],
    [2, [1, 2, 2]],
  ] as const)("at most %i", (mostPerYear, left) => {
    expect(
      under({ mostPerYear })
        .orders.map(({ perYear }) => perYear)
        .sort(),
    ).toEqual(left);
  });
});

describe("other orders", () => {
  test("one that would come wants one check from now to the end of the period, and has no history", () => {
    const more = under({ moreOrders: 2 }).orders.filter(({ id }) => id.startsWith("supposed-"));
    expect(more.map(({ id }) => id)).toEqual(["supposed-1", "supposed-2"]);
    const [first] = more;
    expect(first).toMatchObject({
      unitId: "u0",
      officerId: null,
      perYear: 1,
      basis: "rolling",
      workers: 1,
      cap: null,
      kept: null,
    });
    expect(first?.running).toEqual({ from: "2027-06-07", until: "2027-12-31" });
    expect([first?.closed, first?.attempts, first?.marks, first?.firm]).toEqual([[], [], [], []]);
    expect(first && numberLeft(first, input.period)).toBe(1);
    expect(ids({ moreOrders: 2 })).toHaveLength(5);
  });

  test("which ones would go is by lot: no order is sure to stay, and the same seed lets the same go", () => {
    const left = Array.from({ length: 20 }, (_, seed) => ids({ fewerOrders: 1 }, seed + 1));
    expect(left.every((each) => each.length === 2)).toBe(true);
    expect(new Set(left.map(String)).size).toBe(3);
    expect(ids({ fewerOrders: 1 }, 7)).toEqual(ids({ fewerOrders: 1 }, 7));
    expect(ids({ fewerOrders: 9 })).toEqual([]);
  });

  test("who goes first when one goes is among those who go when two go", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(ids({ fewerOrders: 1 }, seed)).toEqual(expect.arrayContaining(ids({ fewerOrders: 2 }, seed)));
    }
  });

  test("a plan with orders that do not exist, or without some that do, cannot be put into use", () => {
    expect(canBeUsed({})).toBe(true);
    expect(canBeUsed({ away: { workerId: "w1", ...june }, slotsPerWeek: 3, mostPerYear: 1 })).toBe(true);
    expect(canBeUsed({ moreOrders: 1 })).toBe(false);
    expect(canBeUsed({ fewerOrders: 1 })).toBe(false);
    expect(canBeUsed({ moreOrders: 0, fewerOrders: 0 })).toBe(true);
  });
});

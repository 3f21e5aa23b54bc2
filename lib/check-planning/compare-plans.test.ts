import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { differences, planBefore, weeksBeside } from "./compare-plans";
import type { Move, Plan, PlanInput, Visit } from "./problem";

const [first, second, third] = ["2026-11-23", "2026-11-30", "2026-12-07"].map(localDate) as [
  Visit["monday"],
  Visit["monday"],
  Visit["monday"],
];
const visit = (orderId: string, monday: Visit["monday"]): Visit => ({
  ...{ orderId, monday },
  basis: "wanted",
  days: [],
});
const plan = (visits: readonly Visit[], moves: readonly Move[] = []): Plan => ({
  ...{ commitment: "", visits, unplanned: [], draws: [], moves, notProven: [] },
  load: [{ unitId: "u", monday: first, slots: 2, used: visits.length }],
});
const input = (kept: readonly Visit["monday"][] | null) =>
  ({
    orders: [
      { workers: 2, kept: kept === null ? null : kept.map((monday) => ({ monday, basis: "wanted" })) },
    ],
  }) as unknown as PlanInput;

describe("what differs between two plans", () => {
  test("a week that went is told with the week that came, and why", () => {
    const move: Move = { orderId: "a", from: first, to: second, why: "worker-absent" };
    const shifts = differences(
      plan([visit("a", first), visit("b", first)]),
      plan([visit("a", second)], [move]),
    );
    expect(shifts).toEqual([
      { orderId: "a", from: first, to: second, why: "worker-absent" },
      { orderId: "b", from: first, to: null, why: null },
    ]);
  });

  test("what stays and what only came", () => {
    const shifts = differences(plan([visit("a", first)]), plan([visit("a", first), visit("a", third)]));
    expect(shifts).toEqual([{ orderId: "a", from: null, to: third, why: null }]);
  });
});

describe("what there was before", () => {
  test("of a first plan nothing", () => {
    expect(planBefore(input(null), null)).toBeNull();
  });

  test("of a next plan the weeks that stood, two slots for two workers", () => {
    expect(planBefore(input([first, second]), null)).toEqual({
      planned: 2,
      weeks: new Map([
        [first, 2],
        [second, 2],
      ]),
    });
  });

  test("of a what-if the plan without what it supposes", () => {
    const before = planBefore(input([second]), plan([visit("a", first)]));
    expect(before?.planned).toBe(1);
    expect(weeksBeside(plan([]).load, before?.weeks ?? null)).toEqual([
      { monday: first, slots: 2, used: 0, before: 1 },
    ]);
  });
});

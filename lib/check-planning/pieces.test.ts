import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { evenUnit, inventedYear, plainOrder, seedOf, yearInput } from "@/tests/bench/planner/instances";
import { canonicalJson, commitmentOf } from "./canonical";
import { capLimits } from "./cap-limits";
import { checkedSeed, drawnNumber } from "./draw";
import { countOf } from "./number-left";
import { gapInWeeks, openingsOf } from "./openings";
import type { PlanOrder } from "./problem";
import { roomIn } from "./room";
import { weeksOf } from "./weeks";

describe("commitment", () => {
  test("keys in order, nothing between", () => {
    expect(canonicalJson({ b: [1, null, "é"], a: { d: false, c: 0.1 } })).toBe(
      '{"a":{"c":0.1,"d":false},"b":[1,null,"é"]}',
    );
  });

  test("the same input in another order is the same; one slot more is not", () => {
    const input = inventedYear({ orders: 12, units: 2, tightness: 1, perYear: "mixed" });
    const turned = { ...input, orders: input.orders.toReversed(), units: input.units.toReversed() };
    expect(commitmentOf(seedOf(1), turned)).toBe(commitmentOf(seedOf(1), input));
    const [unit, ...others] = input.units;
    const weeks = unit?.weeks.map((week, at) => (at === 0 ? { ...week, slots: week.slots + 1 } : week)) ?? [];
    const changed = { ...input, units: [{ ...evenUnit("u0", 1), ...unit, weeks }, ...others] };
    expect(commitmentOf(seedOf(1), changed)).not.toBe(commitmentOf(seedOf(1), input));
    expect(commitmentOf(seedOf(2), input)).not.toBe(commitmentOf(seedOf(1), input));
    expect(commitmentOf(seedOf(1), input)).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a drawn number can be computed by hand", () => {
    const digest = createHmac("sha256", seedOf(1)).update("week|o1|2027-03-01").digest("hex");
    expect(drawnNumber(seedOf(1), "week", "o1", "2027-03-01")).toBe(
      Number.parseInt(digest.slice(0, 12), 16) / 2 ** 48,
    );
    expect(() => checkedSeed("ABC")).toThrow(RangeError);
  });
});

describe("weeks and openings", () => {
  const workers = [
    {
      id: "w1",
      slotsPerWeek: 5,
      absent: [{ from: localDate("2027-03-02"), until: localDate("2027-03-02") }],
    },
  ];
  const unit = { ...evenUnit("u0", 46 * 5, workers), closedDays: [localDate("2027-03-04")] };

  test("weekends, holidays and closed days are no days; a day away costs its part, rounded up", () => {
    const weeks = weeksOf(unit, yearInput([unit], []));
    const of = (monday: string) => weeks.find((week) => week.monday === monday);
    expect(of("2027-03-01")?.days).toEqual(["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-05"]);
    expect(of("2027-03-01")).toMatchObject({ declared: 5, lost: 2, slots: 3, present: 1 });
    // Good Friday, and Easter Monday in the week after
    expect(of("2027-03-22")?.days).toHaveLength(4);
    expect(of("2027-03-29")?.days).toHaveLength(4);
    // the period begins on a Friday that is a holiday
    expect(of("2026-12-28")).toMatchObject({ days: [], slots: 0 });
  });

  test("a check that stands takes its slot and its gap on both sides", () => {
    const order = plainOrder("o1", "u0", { firm: [localDate("2027-06-02")], minimumGapDays: 14 });
    const weeks = weeksOf(unit, yearInput([unit], [order]));
    expect(weeks.find(({ monday }) => monday === "2027-05-31")?.slots).toBe(4);
    const open = openingsOf(order, unit, weeks, yearInput([], []).policy).map(({ week }) => week.monday);
    expect(open).not.toContain("2027-05-24");
    expect(open).toContain("2027-06-14");
  });

  test("from the Friday of one week to the Monday of the other", () => {
    expect([0, 1, 3, 4, 10, 56].map(gapInWeeks)).toEqual([1, 1, 1, 2, 2, 9]);
  });
});

describe("how many", () => {
  const { period } = yearInput([], []);
  const count = (change: Partial<PlanOrder>, span = period) => countOf(plainOrder("o1", "u0", change), span);

  test("in proportion to the days it runs, at least one; what was done counts", () => {
    expect(count({ perYear: 3 })).toEqual({ number: 3, met: 0 });
    expect(count({ perYear: 3, running: { from: localDate("2027-11-15"), until: null } }).number).toBe(1);
    expect(count({ running: { from: localDate("2028-01-01"), until: null } }).number).toBe(0);
    const attempts = [
      { on: localDate("2027-02-01"), outcome: "done" as const },
      { on: localDate("2027-03-01"), outcome: "refused" as const },
    ];
    expect(count({ perYear: 2, attempts })).toEqual({ number: 2, met: 1 });
  });

  test("a plan for half a year: rolling takes half, the calendar year looks at the whole of it", () => {
    const half = { from: localDate("2027-07-01"), until: localDate("2027-12-31") };
    const attempts = [{ on: localDate("2027-02-01"), outcome: "done" as const }];
    expect(count({ perYear: 2, attempts }, half)).toEqual({ number: 1, met: 0 });
    expect(count({ perYear: 2, attempts, basis: "calendar-year" }, half)).toEqual({ number: 2, met: 1 });
  });

  test("the ceiling with what was done before: twelve months look back into the year before", () => {
    const unit = evenUnit("u0", 46);
    const room = (cap: PlanOrder["cap"]) => {
      const order = plainOrder("o1", "u0", {
        cap,
        minimumGapDays: 7,
        attempts: [{ on: localDate("2026-09-07"), outcome: "done" }],
      });
      const openings = openingsOf(
        order,
        unit,
        weeksOf(unit, yearInput([unit], [order])),
        yearInput([], []).policy,
      );
      const limits = capLimits(order, openings, "no");
      return roomIn(openings, limits, gapInWeeks(order.minimumGapDays));
    };
    expect(room({ max: 2, per: "calendar-year", anchorOn: null })).toBe(2);
    expect(room({ max: 2, per: "probation-period", anchorOn: null })).toBe(1);
    // one now, and the second when the check of September has dropped out of the twelve months
    expect(room({ max: 2, per: "twelve-months", anchorOn: null })).toBe(2);
    // none before the September check has dropped out, one after
    expect(room({ max: 1, per: "twelve-months", anchorOn: null })).toBe(1);
  });
});

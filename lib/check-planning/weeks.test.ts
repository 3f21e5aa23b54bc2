import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { plainOrder, yearInput } from "@/tests/bench/planner/instances";
import { unitWith } from "@/tests/support/small-plans";
import type { PlanInput, PlanOrder, PlanUnit } from "./problem";
import { isAway, mondayOf, mondaysIn, weeksOf, workweekOf } from "./weeks";

const day = localDate;
const days = (...all: readonly string[]) => all.map(day);
const away = (from: string, until: string | null) => ({ from: day(from), until: until ? day(until) : null });
const worker = (id: string, slotsPerWeek: number, ...absent: ReturnType<typeof away>[]) => ({
  ...{ id, slotsPerWeek, absent },
});

/** One week of a unit, of the input of 2027 with whatever is changed in it. */
function weekIn(unit: PlanUnit, monday: string, change: Partial<PlanInput> = {}) {
  const week = weeksOf(unit, { ...yearInput([unit], []), ...change }).find((one) => one.monday === monday);
  if (week === undefined) throw new Error(`no week of ${monday}`);
  return week;
}
const firm = (day: string, change: Partial<PlanOrder> = {}) =>
  plainOrder(`firm-${day}`, "u0", { firm: [localDate(day)], ...change });

describe("a week runs from Monday", () => {
  test.each([
    ["2027-06-07", "2027-06-07"],
    ["2027-06-11", "2027-06-07"],
    ["2027-06-13", "2027-06-07"],
    ["2027-06-14", "2027-06-14"],
    ["2027-01-01", "2026-12-28"],
  ])("%s is in the week of %s", (of, monday) => expect(mondayOf(day(of))).toBe(monday));

  test("to Friday for a check, as nobody checks in a weekend", () => {
    expect(workweekOf(day("2027-06-09"))).toEqual({ from: "2027-06-07", until: "2027-06-11" });
  });

  test("a span has every week it shares a day with", () => {
    expect(mondaysIn({ from: day("2027-06-13"), until: day("2027-06-21") })).toEqual(
      days("2027-06-07", "2027-06-14", "2027-06-21"),
    );
    expect(mondaysIn({ from: day("2027-06-14"), until: day("2027-06-20") })).toEqual(days("2027-06-14"));
  });
});

describe("the days on which a unit works", () => {
  const unit = unitWith({ "2027-04-26": 5, "2027-05-31": 5, "2027-06-07": 5, "2027-12-27": 5 });

  test("the weeks stand in order, from the first of the period to the last", () => {
    const mondays = weeksOf(unit, yearInput([unit], [])).map(({ monday }) => monday);
    expect(mondays).toHaveLength(53);
    expect([mondays[0], mondays[1], mondays.at(-1)]).toEqual(days("2026-12-28", "2027-01-04", "2027-12-27"));
  });

  test("not the King's birthday", () => {
    expect(weekIn(unit, "2027-04-26").days).toEqual(
      days("2027-04-26", "2027-04-28", "2027-04-29", "2027-04-30"),
    );
  });

  test("not a day closed for all, nor one closed for the unit", () => {
    const closing = { ...unit, closedDays: days("2027-06-11") };
    const { days: left } = weekIn(closing, "2027-06-07", { closedDays: days("2027-06-07") });
    expect(left).toEqual(days("2027-06-08", "2027-06-09", "2027-06-10"));
  });

  test("not before the day from which is planned, nor after the period", () => {
    expect(weekIn(unit, "2027-06-07", { planFrom: day("2027-06-09") }).days).toEqual(
      days("2027-06-09", "2027-06-10", "2027-06-11"),
    );
    const ending = { period: { from: day("2027-01-01"), until: day("2027-06-08") } };
    expect(weekIn(unit, "2027-06-07", ending).days).toEqual(days("2027-06-07", "2027-06-08"));
    const later = { period: { from: day("2027-06-10"), until: day("2027-12-31") } };
    expect(weekIn(unit, "2027-06-07", later).days).toEqual(days("2027-06-10", "2027-06-11"));
  });
});

describe("slots", () => {
  const monday = "2027-06-07";

  test("a week the unit does not name has none; nor has one without a day", () => {
    const unit = unitWith({ [monday]: 5 }, { closedDays: mondayToFriday });
    expect(weekIn(unit, "2027-06-14")).toMatchObject({ declared: 0, slots: 0 });
    expect(weekIn(unit, monday)).toMatchObject({ days: [], declared: 0, lost: 0, slots: 0 });
  });

  test("all of them as long as nobody is away", () => {
    const unit = unitWith({ [monday]: 5 }, { workers: [worker("w1", 3), worker("w2", 2)] });
    expect(weekIn(unit, monday)).toMatchObject({ declared: 5, lost: 0, slots: 5, present: 2 });
  });

  test.each([
    ["one of five days costs one of three slots: 0.6 is rounded up", "2027-06-08", "2027-06-08", 1, 2],
    ["two of five days cost two of three: 1.2 is rounded up", "2027-06-10", "2027-06-14", 2, 2],
    ["the whole week costs all of them, and the worker is not there", "2027-06-01", null, 3, 1],
    ["a weekend costs nothing", "2027-06-12", "2027-06-13", 0, 2],
  ])("%s", (_, from, until, lost, present) => {
    const workers = [worker("w1", 3, away(from, until)), worker("w2", 2)];
    const unit = unitWith({ [monday]: 5 }, { workers });
    expect(weekIn(unit, monday)).toMatchObject({ declared: 5, lost, slots: 5 - lost, present });
  });

  test("in a short week a day away weighs more: one of two days costs half", () => {
    const workers = [worker("w1", 4, away("2027-06-10", "2027-06-10"))];
    const unit = unitWith({ [monday]: 4 }, { workers, closedDays: mondayToFriday.slice(0, 3) });
    expect(weekIn(unit, monday)).toMatchObject({ lost: 2, slots: 2, present: 1 });
  });

  test("absence takes a worker's own slots, and what two miss adds up; never below none", () => {
    const gone = away("2027-06-07", "2027-06-11");
    const unit = unitWith({ [monday]: 4 }, { workers: [worker("w1", 3, gone), worker("w2", 2, gone)] });
    expect(weekIn(unit, monday)).toMatchObject({ lost: 5, slots: 0, present: 0 });
  });

  test("a unit that names no workers does not say who is present", () => {
    expect(weekIn(unitWith({ [monday]: 5 }), monday).present).toBeNull();
  });

  test("a check that stands takes the slots of its workers, in its own week and its own unit", () => {
    const unit = unitWith({ "2027-05-31": 5, [monday]: 5, "2027-06-14": 5 });
    const orders = [
      firm("2027-06-07"),
      firm("2027-06-11", { workers: 2 }),
      firm("2027-06-09", { unitId: "u1" }),
    ];
    expect(weekIn(unit, monday, { orders }).slots).toBe(2);
    expect(weekIn(unit, "2027-05-31", { orders }).slots).toBe(5);
    expect(weekIn(unit, "2027-06-14", { orders }).slots).toBe(5);
  });
});

const mondayToFriday = days("2027-06-07", "2027-06-08", "2027-06-09", "2027-06-10", "2027-06-11");

test("away from the first day up to and including the last, in any of the absences", () => {
  const absent = [away("2027-03-01", "2027-03-05"), away("2027-06-09", "2027-06-10")];
  const asked = days("2027-06-08", "2027-06-09", "2027-06-10", "2027-06-11");
  expect(asked.map((one) => isAway(absent, one))).toEqual([false, true, true, false]);
  expect(isAway([], day("2027-06-09"))).toBe(false);
});

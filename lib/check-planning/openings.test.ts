import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import type { CheckOutcome } from "@/lib/device-checks/attempts";
import { plainOrder, yearInput } from "@/tests/bench/planner/instances";
import { unitWith, weekOf } from "@/tests/support/small-plans";
import { daysFor, gapInWeeks, openingsOf } from "./openings";
import type { PlanOrder, PlanPolicy, PlanUnit, PlanWorker } from "./problem";
import type { UnitWeek } from "./weeks";

const { policy } = yearInput([], []);
const day = localDate;
const days = (...all: readonly string[]) => all.map(day);
const [monday, tuesday, wednesday] = ["2027-06-07", "2027-06-08", "2027-06-09"] as const;
const [thursday, friday] = ["2027-06-10", "2027-06-11"] as const;
const span = (from: string, until: string) => ({ from: day(from), until: day(until) });
const away = (from: string, until: string, id = "w1"): PlanWorker => ({
  id,
  slotsPerWeek: 3,
  absent: [span(from, until)],
});

/** What an order finds in the week of 7 June 2027. */
const found = (
  order: Partial<PlanOrder>,
  week: Partial<UnitWeek> = {},
  { workers = [], cover = policy.cover }: Partial<Pick<PlanPolicy, "cover"> & Pick<PlanUnit, "workers">> = {},
) =>
  daysFor(plainOrder("o1", "u0", order), unitWith({}, { workers }), weekOf(monday, week), {
    ...policy,
    cover,
  });

describe("the days on which an order can be checked", () => {
  test("any day of the week when nothing stands in the way", () => {
    expect(found({})).toEqual(days(monday, tuesday, wednesday, thursday, friday));
  });

  test("from the day the schedule began up to and including the last day of the order", () => {
    expect(found({ running: span(tuesday, thursday) })).toEqual(days(tuesday, wednesday, thursday));
    expect(found({ running: span("2027-06-12", "2028-01-01") })).toBe("order-closed");
  });

  test("not while in detention, in whichever of its stays", () => {
    const stays = [span("2027-01-01", "2027-02-01"), span("2027-06-01", tuesday), span(friday, "2027-07-01")];
    const closed = stays.map((stay) => ({ ...stay, why: "detention" as const }));
    expect(found({ closed })).toEqual(days(wednesday, thursday));
    expect(found({ closed: [{ ...span("2027-06-01", "2027-07-01"), why: "pause" }] })).toBe("order-closed");
  });
});

describe("the minimum gap is proportionality: no check sooner after another, nor sooner before one that stands", () => {
  const gapOf14 = (change: Partial<PlanOrder>) => found({ minimumGapDays: 14, ...change });
  const done = (on: string, outcome: CheckOutcome = "done") => [{ on: day(on), outcome }];

  test.each([
    ["2027-05-26", days(wednesday, thursday, friday), "the fourteenth day after it is open again"],
    ["2027-05-24", days(monday, tuesday, wednesday, thursday, friday), "the gap ends with the weekend"],
    ["2027-05-28", days(friday), "only the Friday is far enough"],
    ["2027-06-22", days(monday, tuesday), "a check in this plan, later: the same before it"],
  ])("a check on %s leaves %s: %s", (on, left) => expect(gapOf14({ attempts: done(on) })).toEqual(left));

  test("the reason is the gap when it takes every day that is left", () => {
    expect(gapOf14({ attempts: done("2027-06-01") })).toBe("gap");
    expect(gapOf14({ attempts: done("2027-05-26"), running: span(monday, tuesday) })).toBe("gap");
  });

  test("a stopped check counts, devices were looked at; a refused or impossible one was none", () => {
    expect(gapOf14({ attempts: done("2027-06-01", "stopped") })).toBe("gap");
    expect(gapOf14({ attempts: done("2027-06-01", "refused") })).toHaveLength(5);
    expect(gapOf14({ attempts: done("2027-06-01", "impossible") })).toHaveLength(5);
  });

  test("a check that stands may be on any day of its week, so its gap runs from Monday and from Friday", () => {
    expect(gapOf14({ firm: days("2027-05-27") })).toEqual(days(friday));
    expect(gapOf14({ firm: days("2027-06-23") })).toEqual(days(monday));
    expect(gapOf14({ firm: days("2027-06-03") })).toBe("gap");
  });

  test("without a gap there is still no second check on the same day", () => {
    const left = days(monday, tuesday, thursday, friday);
    expect(found({ minimumGapDays: 0, attempts: done(wednesday) })).toEqual(left);
    expect(found({ minimumGapDays: 1, attempts: done(wednesday) })).toEqual(left);
  });

  test.each([
    [0, 1, "another week"],
    [3, 1, "from Friday to Monday are three days"],
    [4, 2, "so four days need a week between"],
    [10, 2, "from Friday to the Monday after next are ten"],
    [11, 3, "and eleven need one more"],
    [56, 9, "eight weeks, whichever days are taken, are nine from Monday to Monday"],
  ])("a gap of %i days puts %i weeks from week to week: %s", (gap, weeks) => {
    expect(gapInWeeks(gap)).toBe(weeks);
  });
});

describe("why a week is closed, the first reason first", () => {
  test("no slots were ever there: the week is closed, for two workers also when there is one", () => {
    expect(found({}, { declared: 0, slots: 0 })).toBe("week-closed");
    expect(found({ workers: 2 }, { declared: 1, slots: 1 })).toBe("week-closed");
    expect(found({ workers: 2 }, { declared: 2, slots: 2 })).toHaveLength(5);
  });

  test("absence took them, or the checks that stand did", () => {
    expect(found({}, { declared: 2, lost: 2, slots: 0 })).toBe("worker-absent");
    expect(found({}, { declared: 2, lost: 0, slots: 0 })).toBe("capacity");
    expect(found({ workers: 2 }, { declared: 2, lost: 0, slots: 1 })).toBe("capacity");
    expect(found({}, { declared: 2, lost: 1, slots: 1 })).toHaveLength(5);
  });

  test("the safety flag asks for two workers who are there", () => {
    expect(found({ workers: 2 }, { present: 1 })).toBe("worker-absent");
    expect(found({ workers: 2 }, { present: 2 })).toHaveLength(5);
    expect(found({ workers: 1 }, { present: 1 })).toHaveLength(5);
    expect(found({ workers: 1 }, { present: 0 })).toBe("worker-absent");
  });
});

describe("whether a colleague stands in is policy", () => {
  const sick = away(tuesday, thursday);
  const order = { officerId: "w1" };

  test("a colleague may: the officer's absence closes no day", () => {
    expect(found(order, {}, { workers: [sick], cover: "any-worker" })).toHaveLength(5);
  });

  test("only the own officer: the days on which the officer is there, or none", () => {
    const own = { workers: [sick, away(monday, friday, "w2")], cover: "own-officer" } as const;
    expect(found(order, {}, own)).toEqual(days(monday, friday));
    expect(found({ officerId: "w2" }, {}, own)).toBe("worker-absent");
  });

  test("an order without an officer of this unit can be done by anyone", () => {
    expect(found({ officerId: null }, {}, { workers: [sick], cover: "own-officer" })).toHaveLength(5);
  });
});

test("an opening is a week with its days, from the first to the last; a closed week is none", () => {
  const weeks = [
    weekOf("2027-05-31", { declared: 0, slots: 0 }),
    weekOf("2027-06-07"),
    weekOf("2027-06-14", { days: days("2027-06-15", "2027-06-17") }),
  ];
  const openings = openingsOf(plainOrder("o1"), unitWith({}), weeks, policy);
  expect(openings).toEqual([
    { week: weeks[1], days: weeks[1]?.days, span: span(monday, friday) },
    { week: weeks[2], days: weeks[2]?.days, span: span("2027-06-15", "2027-06-17") },
  ]);
});

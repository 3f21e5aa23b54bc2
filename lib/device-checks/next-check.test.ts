import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { period } from "@/lib/calendar/period";
import { defaultTerms } from "@/lib/terms/default-terms";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { type Attempt, impossibleInARow } from "./attempts";
import { type NextCheckInput, nextCheck } from "./next-check";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const on = (date: string, outcome: Attempt["outcome"] = "done"): Attempt => ({ on: day(date), outcome });
const schedule: NextCheckInput = {
  perYear: 2,
  basis: "rolling",
  minimumGapDays: 56,
  startedOn: day("2026-01-05"),
  attempts: [],
  pauses: [],
  cap: null,
  refusalCounts: "no",
  orderEndOn: null,
  leadDecidedOn: null,
};
const following = (attempts: readonly Attempt[], more: Partial<NextCheckInput> = {}) =>
  nextCheck({ ...schedule, attempts, ...more }, timetable);

test("first within twelve weeks, then every half year", () => {
  expect(following([])).toEqual({
    next: "window",
    why: "first",
    from: "2026-01-05",
    dueOn: "2026-03-30",
    until: "2026-04-13",
  });
  expect(following([on("2026-03-15")])).toMatchObject({ why: "regular", dueOn: "2026-09-15" });
});

describe("a refusal does not close the item", () => {
  test("early in the window the check stays due on its day, with a new attempt from tomorrow", () => {
    expect(following([on("2026-02-02", "refused")])).toMatchObject({
      why: "after-refusal",
      from: "2026-02-03",
      dueOn: "2026-03-30",
    });
  });

  test("on the due day itself the new attempt gets two weeks", () => {
    expect(following([on("2026-03-30", "refused")])).toMatchObject({ dueOn: "2026-04-13" });
  });

  test("a refused attempt starts no new interval and leaves the cap alone", () => {
    const cap = { max: 1, per: "calendar-year", anchorOn: null } as const;
    expect(following([on("2026-03-30", "refused")], { cap })).toMatchObject({
      next: "window",
      from: "2026-03-31",
    });
    expect(following([on("2026-03-30", "refused")], { cap, refusalCounts: "yes" })).toMatchObject({
      from: "2027-01-01",
    });
  });
});

describe("impossible is not refused", () => {
  test("once: a new attempt within four weeks", () => {
    expect(following([on("2026-03-30", "impossible")])).toMatchObject({
      why: "after-impossible",
      dueOn: "2026-04-27",
    });
  });

  test("twice in a row: a lead decides", () => {
    const twice = [on("2026-03-02", "impossible"), on("2026-03-30", "impossible")];
    expect(following(twice)).toEqual({ next: "lead-decides", impossibleInARow: 2 });
    expect(following(twice, { leadDecidedOn: day("2026-03-30") })).toMatchObject({ next: "window" });
    expect(following(twice, { leadDecidedOn: day("2026-03-29") })).toMatchObject({ next: "lead-decides" });
  });

  test("a refusal in between breaks the row, whatever order the list came in", () => {
    const attempts = [
      on("2026-03-30", "impossible"),
      on("2026-03-02", "impossible"),
      on("2026-03-16", "refused"),
    ];
    expect(impossibleInARow(attempts)).toBe(1);
    expect(impossibleInARow([])).toBe(0);
  });
});

describe("limits", () => {
  test("a pause of 30 days moves the due day by 30 days", () => {
    const pauses = [period(day("2026-02-01"), day("2026-03-02"))];
    expect(following([], { pauses })).toMatchObject({ dueOn: "2026-04-29", until: "2026-05-13" });
  });

  test("while paused nothing is due", () => {
    expect(following([], { pauses: [period(day("2026-02-01"), null)] })).toEqual({
      next: "paused",
      since: "2026-02-01",
    });
  });

  test("a cap that is spent pushes the window to the first day with room", () => {
    const cap = { max: 1, per: "twelve-months", anchorOn: null } as const;
    expect(following([on("2026-03-15")], { cap })).toMatchObject({ from: "2027-03-15", dueOn: "2027-03-15" });
    expect(following([on("2026-03-15")], { cap: { ...cap, per: "probation-period" } })).toEqual({
      next: "none",
      why: "cap-reached",
    });
  });

  test("no check after the end of the order, and none planned across it", () => {
    expect(following([on("2026-03-15")], { orderEndOn: day("2026-08-01") })).toMatchObject({
      dueOn: "2026-08-01",
      until: "2026-08-01",
    });
    expect(following([on("2026-03-15")], { orderEndOn: day("2026-06-01") })).toEqual({
      next: "none",
      why: "order-ends",
    });
  });
});

test("another planner fits in the same place", () => {
  const mondays = { from: day("2026-06-01"), dueOn: day("2026-06-08"), until: day("2026-06-08") };
  expect(nextCheck(schedule, timetable, () => mondays)).toMatchObject({
    from: "2026-06-01",
    dueOn: "2026-06-08",
  });
});

test("an attempt never makes the same check due earlier", () => {
  const failed = fc.constantFrom("refused" as const, "impossible" as const);
  fc.assert(
    fc.property(dayBetween("2026-03-16", "2026-12-31"), failed, (attemptOn, outcome) => {
      const before = following([on("2026-03-15")]);
      const next = following([on("2026-03-15"), { on: attemptOn, outcome }]);
      if (before.next !== "window" || next.next !== "window") throw new Error("both have a window");
      expect(next.dueOn >= before.dueOn).toBe(true);
      expect(next.from > attemptOn).toBe(true);
    }),
  );
});

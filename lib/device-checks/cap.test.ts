import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { contains } from "@/lib/calendar/period";
import { dayBetween } from "@/tests/support/arbitrary-days";
import type { Attempt } from "./attempts";
import { capUse, capWindow, firstDayUnderCap } from "./cap";
import type { Cap } from "./clause";

const day = localDate;
const on = (date: string, outcome: Attempt["outcome"] = "done"): Attempt => ({ on: day(date), outcome });
const perYear: Cap = { max: 3, per: "calendar-year", anchorOn: null };
const rolling: Cap = { max: 3, per: "twelve-months", anchorOn: null };
const anchored: Cap = { max: 3, per: "twelve-months", anchorOn: day("2025-03-10") };

describe("what the judge's number is counted over", () => {
  test("a calendar year", () => {
    expect(capWindow(perYear, day("2026-07-01"))).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  });

  test("any twelve months: those that end on the day itself", () => {
    expect(capWindow(rolling, day("2026-07-01"))).toEqual({ from: "2025-07-02", until: "2026-07-01" });
  });

  test.each([
    ["2026-03-09", "2025-03-10", "2026-03-09"],
    ["2026-03-10", "2026-03-10", "2027-03-09"],
    ["2025-01-01", "2024-03-10", "2025-03-09"],
  ])("years from an anchor: %s lies in %s..%s", (date, from, until) => {
    expect(capWindow(anchored, day(date))).toEqual({ from, until });
  });

  test("the whole probation period", () => {
    const cap: Cap = { max: 4, per: "probation-period", anchorOn: null };
    expect(capUse(cap, [on("2020-01-01"), on("2026-01-01")], day("2026-07-01"), "no").left).toBe(2);
  });
});

describe("what counts", () => {
  const attempts = [
    on("2026-01-10"),
    on("2026-02-10", "refused"),
    on("2026-03-10", "impossible"),
    on("2026-04-10", "stopped"),
  ];

  test("checks carried out, a stopped one included; refused attempts stand apart and leave room", () => {
    expect(capUse(perYear, attempts, day("2026-07-01"), "no")).toMatchObject({
      executed: 2,
      refused: 1,
      left: 1,
    });
  });

  test("an organisation can let refusals use up the cap", () => {
    expect(capUse(perYear, attempts, day("2026-07-01"), "yes")).toMatchObject({
      executed: 2,
      refused: 1,
      left: 0,
    });
  });

  test("last year's checks do not count", () => {
    expect(capUse(perYear, attempts, day("2027-01-01"), "no").left).toBe(3);
  });
});

describe("the first day with room", () => {
  const full = [on("2026-01-10"), on("2026-05-10"), on("2026-09-10")];

  test("is today while there is room, and always without a cap", () => {
    expect(firstDayUnderCap(perYear, full.slice(1), day("2026-10-01"), "no")).toBe("2026-10-01");
    expect(firstDayUnderCap(null, full, day("2026-10-01"), "no")).toBe("2026-10-01");
  });

  test("is New Year's Day, the anniversary, or a year after the oldest", () => {
    expect(firstDayUnderCap(perYear, full, day("2026-10-01"), "no")).toBe("2027-01-01");
    expect(
      firstDayUnderCap({ ...anchored, anchorOn: day("2026-01-05") }, full, day("2026-10-01"), "no"),
    ).toBe("2027-01-05");
    expect(firstDayUnderCap(rolling, full, day("2026-10-01"), "no")).toBe("2027-01-10");
  });

  test("never comes when the judge allowed none, or all of the period's checks are spent", () => {
    expect(firstDayUnderCap({ ...perYear, max: 0 }, full, day("2026-10-01"), "no")).toBeNull();
    expect(
      firstDayUnderCap({ ...perYear, per: "probation-period" }, full, day("2026-10-01"), "no"),
    ).toBeNull();
  });

  test("a check on 29 February blocks exactly a year", () => {
    const one: Cap = { ...rolling, max: 1 };
    expect(firstDayUnderCap(one, [on("2024-02-29")], day("2024-03-01"), "no")).toBe("2025-03-01");
  });
});

test("whoever always waits for the first day with room never exceeds the judgment", () => {
  const caps = fc.record({
    max: fc.integer({ min: 1, max: 4 }),
    per: fc.constantFrom("calendar-year", "twelve-months"),
    anchorOn: fc.option(dayBetween("2024-01-01", "2026-12-31")),
  });
  const wishes = fc.array(dayBetween("2025-01-01", "2029-12-31"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(caps, wishes, (cap, days) => {
      const done: Attempt[] = [];
      for (const wish of [...days].sort()) {
        const latestDone = done.at(-1)?.on ?? wish;
        const room = firstDayUnderCap(cap, done, wish > latestDone ? wish : latestDone, "no");
        if (room) done.push({ on: room, outcome: "done" });
      }
      for (const { on: each } of done) {
        const window = capWindow(cap, each);
        expect(done.filter((other) => contains(window, other.on)).length).toBeLessThanOrEqual(cap.max);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay } from "@/tests/support/arbitrary-days";
import { noDesignatedDays } from "./dutch-holidays";
import { daysBetween, localDate } from "./local-date";
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from "./working-days";

const day = localDate;
const none = noDesignatedDays;

test("Easter Monday is no working day, Maundy Thursday is", () => {
  expect(isWorkingDay(day("2026-04-06"), none)).toBe(false);
  expect(isWorkingDay(day("2026-04-02"), none)).toBe(true);
});

test("one working day after Maundy Thursday 2026 is the Tuesday after Easter", () => {
  expect(addWorkingDays(day("2026-04-02"), 1, none)).toBe("2026-04-07");
  expect(addWorkingDays(day("2026-04-07"), -1, none)).toBe("2026-04-02");
});

test("the same working day is Monday when today is Saturday", () => {
  expect(addWorkingDays(day("2026-11-21"), 0, none)).toBe("2026-11-23");
  expect(addWorkingDays(day("2026-11-20"), 0, none)).toBe("2026-11-20");
});

test("a term that ends on Saturday 26 December 2026 runs on to Monday 28 December (art. 1 lid 1)", () => {
  expect(nextWorkingDay(day("2026-12-26"), none)).toBe("2026-12-28");
});

test("a designated day is skipped as well", () => {
  expect(addWorkingDays(day("2026-05-13"), 1, new Set([day("2026-05-15")]))).toBe("2026-05-18");
});

test("going forward and back over working days ends where it began", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, n) => {
      const start = nextWorkingDay(from, none);
      const until = addWorkingDays(start, n, none);
      expect(addWorkingDays(until, -n, none)).toBe(start);
      expect(workingDaysBetween(start, until, none)).toBe(n);
    }),
  );
});

test("without designated days the next working day is at most four days off", () => {
  fc.assert(fc.property(anyDay, (from) => daysBetween(from, nextWorkingDay(from, none)) <= 4));
});

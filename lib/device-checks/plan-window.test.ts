import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, localDate, yearOf } from "@/lib/calendar/local-date";
import { anyDay, dayBetween } from "@/tests/support/arbitrary-days";
import { type ChecksPerYear, planWindow, type WindowInput } from "./plan-window";

const input: WindowInput = {
  perYear: 2,
  basis: "rolling",
  startedOn: localDate("2026-01-05"),
  firstDueOn: localDate("2026-03-30"),
  lastExecutedOn: null,
  minimumGapDays: 56,
  graceDays: 14,
};

test("the first check is possible at once and due within twelve weeks", () => {
  expect(planWindow(input)).toEqual({ from: "2026-01-05", dueOn: "2026-03-30", until: "2026-04-13" });
});

describe("twelve rolling months", () => {
  test.each([
    [1, "2026-09-15", "2027-03-15"],
    [2, "2026-06-15", "2026-09-15"],
    [3, "2026-05-15", "2026-07-15"],
  ] as const)("%i a year: opens halfway, due after the whole interval", (perYear, from, dueOn) => {
    expect(planWindow({ ...input, perYear, lastExecutedOn: localDate("2026-03-15") })).toMatchObject({
      from,
      dueOn,
    });
  });
});

describe("calendar year", () => {
  test.each([
    [1, "2026-03-15", "2027-01-01", "2027-12-31"],
    [2, "2026-03-15", "2026-07-01", "2026-12-31"],
    [3, "2026-03-15", "2026-05-10", "2026-08-31"],
    [3, "2026-12-20", "2027-02-14", "2027-04-30"],
  ] as const)("%i a year, last one on %s", (perYear, last, from, dueOn) => {
    expect(
      planWindow({ ...input, basis: "calendar-year", perYear, lastExecutedOn: localDate(last) }),
    ).toMatchObject({
      from,
      dueOn,
    });
  });

  test("whoever is checked on time is checked as often as agreed, every year", () => {
    const rhythm = fc.constantFrom<ChecksPerYear>(1, 2, 3);
    fc.assert(
      fc.property(rhythm, dayBetween("2026-01-01", "2026-04-30"), (perYear, begin) => {
        const done = [begin];
        while (yearOf(done.at(-1) ?? begin) < 2030) {
          done.push(
            planWindow({ ...input, basis: "calendar-year", perYear, lastExecutedOn: done.at(-1) ?? begin })
              .dueOn,
          );
        }
        for (const year of [2027, 2028, 2029]) {
          expect(done.filter((each) => yearOf(each) === year)).toHaveLength(perYear);
        }
      }),
    );
  });
});

test("a window is never inside the minimum gap and always holds its due day", () => {
  const any = fc.record({
    perYear: fc.constantFrom<ChecksPerYear>(1, 2, 3),
    basis: fc.constantFrom("rolling" as const, "calendar-year" as const),
    startedOn: anyDay,
    lastExecutedOn: anyDay,
    minimumGapDays: fc.integer({ min: 0, max: 200 }),
    graceDays: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(any, (given) => {
      const window = planWindow({ ...given, firstDueOn: addDays(given.startedOn, 84) });
      expect(daysBetween(given.lastExecutedOn, window.from)).toBeGreaterThanOrEqual(given.minimumGapDays);
      expect(window.from <= window.dueOn && window.dueOn <= window.until).toBe(true);
    }),
  );
});

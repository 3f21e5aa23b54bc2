import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { anyDay, dayBetween } from "@/tests/support/arbitrary-days";
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  compareDates,
  dayNumber,
  dayOf,
  daysBetween,
  earliest,
  formatDutch,
  fromDayNumber,
  latest,
  localDate,
  parseDutch,
  parseIso,
  weekday,
} from "./local-date";

const wide = dayBetween("1901-01-01", "2199-12-31");

describe("reading and writing", () => {
  test.each([
    ["05-11-2026", "2026-11-05"],
    ["5-1-2026", "2026-01-05"],
    [" 29-02-2024 ", "2024-02-29"],
  ])("%s is %s", (typed, iso) => {
    expect(parseDutch(typed)).toBe(iso);
  });

  test.each([
    "31-04-2026",
    "29-02-2025",
    "29-02-1900",
    "00-01-2026",
    "01-13-2026",
    "2026-11-05",
    "5/1/2026",
    "1-1-26",
    "01-01-1899",
    "01-01-2201",
    "",
  ])("%s is refused", (typed) => {
    expect(parseDutch(typed)).toBeUndefined();
  });

  test("a constant that is no day is a bug, not a refusal", () => {
    expect(() => localDate("2026-02-30")).toThrow(RangeError);
    expect(parseIso("2026-2-3")).toBeUndefined();
  });

  test("what is shown reads back as the same day", () => {
    fc.assert(fc.property(wide, (day) => parseDutch(formatDutch(day)) === day));
  });
});

describe("the calendar has no such day", () => {
  test.each([
    ["2000-02-29", "2000-02-29"],
    ["1900-02-29", undefined],
    ["1900-01-01", "1900-01-01"],
    ["1899-12-31", undefined],
    ["2200-12-31", "2200-12-31"],
    ["2201-01-01", undefined],
    ["2026-00-10", undefined],
    ["2026-10-00", undefined],
    ["x2026-10-01", undefined],
    ["2026-10-011", undefined],
  ])("%s is read as %s", (iso, day) => {
    expect(parseIso(iso)).toBe(day);
  });

  test.each([
    [2026.5, 1, 1],
    [2026, 1.5, 1],
    [2026, 1, 1.5],
  ])("%d-%d-%d is no day of whole numbers", (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  test("the error names what was asked", () => {
    expect(() => localDate("2026-02-30")).toThrow("2026-02-30");
    expect(() => addYears(localDate("1900-01-01"), -1)).toThrow("1900-01-01");
    expect(() => addDays(localDate("2200-12-31"), 1)).toThrow("1900-2200");
  });
});

test("which of two days comes first", () => {
  const [one, other] = [localDate("2026-01-01"), localDate("2026-01-02")];
  expect([compareDates(one, other), compareDates(other, one), compareDates(one, one)]).toEqual([-1, 1, 0]);
});

describe("counting", () => {
  test("a month later is the last day when the month is shorter", () => {
    expect(addMonths(localDate("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(localDate("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(localDate("2026-01-15"), -2)).toBe("2025-11-15");
    expect(addYears(localDate("2024-02-29"), 3)).toBe("2027-02-28");
  });

  test("18 November 2026 is a Wednesday", () => {
    expect(weekday(localDate("2026-11-18"))).toBe(3);
    expect(weekday(localDate("1969-12-28"))).toBe(7);
  });

  test("the calendar ends in 2200", () => {
    expect(() => addDays(localDate("2200-12-31"), 1)).toThrow(RangeError);
    expect(() => addYears(localDate("1900-01-01"), -1)).toThrow(RangeError);
  });

  test("days are numbered without gaps, from 1 January 1970", () => {
    expect(dayNumber(localDate("1970-01-01"))).toBe(0);
    fc.assert(fc.property(wide, (day) => fromDayNumber(dayNumber(day)) === day));
  });

  test("adding days and counting them are each other's inverse", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -4000, max: 4000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  test("agrees with Temporal on days, months, years and weekdays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (day, n) => {
        const other = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(other.add({ days: n }).toString());
        expect(addWeeks(day, n)).toBe(other.add({ weeks: n }).toString());
        expect(addMonths(day, n)).toBe(other.add({ months: n }).toString());
        expect(addYears(day, n % 20)).toBe(other.add({ years: n % 20 }).toString());
        expect(weekday(day)).toBe(other.dayOfWeek);
      }),
    );
  });

  test("text order is time order", () => {
    fc.assert(
      fc.property(wide, wide, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
        expect([earliest(a, b), latest(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});

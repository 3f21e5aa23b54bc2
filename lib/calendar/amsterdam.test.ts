import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "@/tests/support/arbitrary-days";
import {
  amsterdamDay,
  amsterdamInstant,
  amsterdamTime,
  dayFromUtcMidnight,
  type LocalTime,
  parseTime,
  utcMidnight,
} from "./amsterdam";
import { localDate } from "./local-date";

const time = (text: string): LocalTime => {
  const parsed = parseTime(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const at = (iso: string) => new Date(iso);

describe("the day", () => {
  test("changes at midnight in the Netherlands, not in UTC", () => {
    expect(amsterdamDay(at("2026-01-14T22:59:59Z"))).toBe("2026-01-14");
    expect(amsterdamDay(at("2026-01-14T23:00:00Z"))).toBe("2026-01-15");
    expect(amsterdamDay(at("2026-07-14T22:00:00Z"))).toBe("2026-07-15");
  });

  test("a date column is midnight UTC and nothing else", () => {
    expect(dayFromUtcMidnight(at("2026-07-14T00:00:00Z"))).toBe("2026-07-14");
    expect(() => dayFromUtcMidnight(at("2026-07-13T22:00:00Z"))).toThrow(RangeError);
    fc.assert(fc.property(anyDay, (day) => dayFromUtcMidnight(utcMidnight(day)) === day));
  });
});

describe("the time", () => {
  test.each([
    ["9:05", "09:05"],
    ["23:59", "23:59"],
  ])("%s is read as %s", (typed, read) => {
    expect(parseTime(typed)).toBe(read);
  });

  test.each(["24:00", "12:60", "1205", "noon"])("%s is refused", (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  test("summer time skips 02:30 on 29 March 2026: it is read as 03:30", () => {
    expect(amsterdamInstant(localDate("2026-03-29"), time("02:30"))).toEqual(at("2026-03-29T01:30:00Z"));
  });

  test("02:30 comes twice on 25 October 2026: the first one is meant", () => {
    expect(amsterdamInstant(localDate("2026-10-25"), time("02:30"))).toEqual(at("2026-10-25T00:30:00Z"));
  });

  test("a day and time read back unchanged, all year round", () => {
    const noon = time("12:00");
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = amsterdamInstant(day, noon);
        expect([amsterdamDay(instant), amsterdamTime(instant)]).toEqual([day, "12:00"]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "@/tests/support/arbitrary-days";
import { dayInAmsterdam, instantInAmsterdam, type LocalTime, parseTime, timeInAmsterdam } from "./amsterdam";
import { localDate } from "./local-date";

const time = (text: string): LocalTime => {
  const parsed = parseTime(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const at = (iso: string) => new Date(iso);

describe("the day", () => {
  test("changes at midnight in the Netherlands, not in UTC", () => {
    expect(dayInAmsterdam(at("2026-01-14T22:59:59Z"))).toBe("2026-01-14");
    expect(dayInAmsterdam(at("2026-01-14T23:00:00Z"))).toBe("2026-01-15");
    expect(dayInAmsterdam(at("2026-07-14T22:00:00Z"))).toBe("2026-07-15");
  });
});

describe("the time", () => {
  test.each([
    ["9:05", "09:05"],
    [" 23:05 ", "23:05"],
    ["23:59", "23:59"],
  ])("%s is read as %s", (typed, read) => {
    expect(parseTime(typed)).toBe(read);
  });

  test.each(["24:00", "12:60", "1205", "noon"])("%s is refused", (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  test("summer time skips 02:30 on 29 March 2026: it is read as 03:30", () => {
    expect(instantInAmsterdam(localDate("2026-03-29"), time("02:30"))).toEqual(at("2026-03-29T01:30:00Z"));
  });

  test("02:30 comes twice on 25 October 2026: the first one is meant", () => {
    expect(instantInAmsterdam(localDate("2026-10-25"), time("02:30"))).toEqual(at("2026-10-25T00:30:00Z"));
  });

  test("a day and time read back unchanged, all year round", () => {
    const noon = time("12:00");
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = instantInAmsterdam(day, noon);
        expect([dayInAmsterdam(instant), timeInAmsterdam(instant)]).toEqual([day, "12:00"]);
      }),
    );
  });
});

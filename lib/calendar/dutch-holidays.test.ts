import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { easterSunday, holidayOn, holidaysOf, noDesignatedDays } from "./dutch-holidays";
import { localDate } from "./local-date";

const years = Array.from({ length: 26 }, (_, i) => 2015 + i);
const calendar = new Holidays("NL");
/** Sundays anyway, so the act does not name them. */
const alwaysSunday = ["Pasen", "Pinksteren"];

test("every holiday of 2026 by name (Algemene termijnenwet art. 3 lid 1 en 2)", () => {
  expect(Object.fromEntries(holidaysOf(2026))).toEqual({
    "2026-01-01": "new-years-day",
    "2026-04-03": "good-friday",
    "2026-04-06": "easter-monday",
    "2026-04-27": "kings-day",
    "2026-05-05": "liberation-day",
    "2026-05-14": "ascension-day",
    "2026-05-25": "whit-monday",
    "2026-12-25": "christmas-day",
    "2026-12-26": "boxing-day",
  });
});

test.each(years)("the holidays of %i are those of an independent calendar", (year) => {
  const theirs = calendar
    .getHolidays(year)
    .filter((day) => ["public", "school"].includes(day.type) && !alwaysSunday.includes(day.name))
    .map((day) => day.date.slice(0, 10));
  // In 2016 Ascension Day fell on 5 May: one day, listed twice.
  expect([...holidaysOf(year).keys()].sort()).toEqual([...new Set(theirs)].sort());
});

test.each([
  [1981, "1981-04-19"],
  [2000, "2000-04-23"],
  [2038, "2038-04-25"],
  [2085, "2085-04-15"],
])("Easter of %i is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test("King's Day moves to the 26th when the 27th is a Sunday", () => {
  expect(holidayOn(localDate("2025-04-26"), noDesignatedDays)).toBe("kings-day");
  expect(holidayOn(localDate("2025-04-27"), noDesignatedDays)).toBeUndefined();
  expect(holidayOn(localDate("2013-04-30"), noDesignatedDays)).toBe("kings-day");
});

test("5 May counts every year, Good Friday too (Algemene termijnenwet art. 3)", () => {
  expect(holidayOn(localDate("2026-05-05"), noDesignatedDays)).toBe("liberation-day");
  expect(holidayOn(localDate("2026-04-03"), noDesignatedDays)).toBe("good-friday");
});

test("a day by royal decree counts only when it is given (art. 3 lid 3)", () => {
  const fridayAfterAscension = localDate("2026-05-15");
  expect(holidayOn(fridayAfterAscension, noDesignatedDays)).toBeUndefined();
  expect(holidayOn(fridayAfterAscension, new Set([fridayAfterAscension]))).toBe("designated");
});

test("the first King's Day was 26 April 2014, the last Queen's Day 30 April 2013", () => {
  expect(holidayOn(localDate("2014-04-26"), noDesignatedDays)).toBe("kings-day");
  expect(holidayOn(localDate("2014-04-30"), noDesignatedDays)).toBeUndefined();
  expect(holidayOn(localDate("2013-04-27"), noDesignatedDays)).toBeUndefined();
});

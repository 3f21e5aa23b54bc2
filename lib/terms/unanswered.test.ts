import { expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { lastOverdueDay } from "./unanswered";

test.each([
  ["wednesday", "2026-11-04", "2026-11-02"],
  ["monday: friday's messages have until tonight", "2026-11-09", "2026-11-05"],
  ["tuesday: those of the weekend had monday", "2026-11-10", "2026-11-08"],
  ["after Christmas: 24 December has until the first working day, the 28th", "2026-12-29", "2026-12-27"],
])("%s", (_name, today, day) => {
  expect(lastOverdueDay(localDate(today), noDesignatedDays)).toBe(day);
});

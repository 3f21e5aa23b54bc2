import { expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { weekRanges } from "./week-ranges";

const week = (monday: string, slots: number | null, closedReason = "") => ({
  monday: localDate(monday),
  slots,
  closedReason,
});

test("weeks that are alike and follow each other are one line", () => {
  const ranges = weekRanges([
    week("2026-11-23", 4),
    week("2026-11-30", 4),
    week("2026-12-07", 6),
    week("2026-12-21", 0, "feestdagen"),
    week("2026-12-28", 0),
    week("2027-01-04", null),
  ]);
  expect(ranges.map(({ from, until, slots }) => [from, until, slots])).toEqual([
    ["2026-11-23", "2026-11-30", 4],
    ["2026-12-07", "2026-12-07", 6],
    ["2026-12-21", "2026-12-21", 0],
    ["2026-12-28", "2026-12-28", 0],
    ["2027-01-04", "2027-01-04", null],
  ]);
});

test("a week that is missing in between ends the line", () => {
  expect(weekRanges([week("2026-11-23", 4), week("2026-12-07", 4)])).toHaveLength(2);
});

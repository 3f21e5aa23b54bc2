import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay, periodOfAtMost } from "@/tests/support/arbitrary-days";
import { addDays, daysBetween, localDate } from "./local-date";
import { contains, period } from "./period";
import { runStopwatch } from "./stopwatch";

const start = localDate("2026-01-01");
const end = localDate("2026-01-10");
const of = (from: string, until: string | null) =>
  period(localDate(from), until === null ? null : localDate(until));

test("without stops the clock ends where it was planned", () => {
  expect(runStopwatch(start, end, [])).toEqual({ end, stoppedDays: 0, stoppedSince: null });
});

test("a stop on the last day still counts, one the day after does not", () => {
  expect(runStopwatch(start, end, [of("2026-01-10", "2026-01-12")]).end).toBe("2026-01-13");
  expect(runStopwatch(start, end, [of("2026-01-11", "2026-01-12")]).end).toBe("2026-01-10");
});

test("a stop can fall in the days that an earlier stop added", () => {
  const clock = runStopwatch(start, end, [of("2026-01-05", "2026-01-06"), of("2026-01-12", "2026-01-12")]);
  expect(clock).toEqual({ end: "2026-01-13", stoppedDays: 3, stoppedSince: null });
});

test("only the part of a stop after the start counts", () => {
  expect(runStopwatch(start, end, [of("2025-12-01", "2026-01-02")]).end).toBe("2026-01-12");
});

test("an open stop leaves the end unknown", () => {
  expect(runStopwatch(start, end, [of("2026-01-05", null)])).toEqual({
    end: null,
    stoppedDays: 0,
    stoppedSince: "2026-01-05",
  });
});

test("the clock runs on exactly as many days as were planned, whatever the stops", () => {
  const stops = fc.array(periodOfAtMost(60), { maxLength: 8 });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 800 }), stops, (from, length, standing) => {
      const clock = runStopwatch(from, addDays(from, length - 1), standing);
      if (clock.end === null) throw new Error("closed stops give an end");
      const days = Array.from({ length: daysBetween(from, clock.end) + 1 }, (_, i) => addDays(from, i));
      const running = days.filter((day) => !standing.some((stop) => contains(stop, day)));
      expect(running).toHaveLength(length);
    }),
    { numRuns: 60 },
  );
});

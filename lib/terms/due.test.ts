import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { anyDay } from "@/tests/support/arbitrary-days";
import { dueBounds, dueState, dueStates, termDue } from "./due";

const today = localDate("2026-11-18");

test.each([
  ["2026-12-31", "on-track", 43],
  ["2026-12-03", "on-track", 15],
  ["2026-12-02", "due-soon", 14],
  ["2026-11-19", "due-soon", 1],
  ["2026-11-18", "due", 0],
  ["2026-11-17", "in-grace", 1],
  ["2026-11-04", "in-grace", 14],
  ["2026-11-03", "overdue", 15],
] as const)(
  "due on %s, seen on 18 November 2026 with two weeks of grace: %s, %i days",
  (dueOn, state, days) => {
    expect(dueState(localDate(dueOn), 14, today)).toEqual({ state, days });
  },
);

test("without grace a check is overdue the day after", () => {
  expect(dueState(localDate("2026-11-17"), 0, today).state).toBe("overdue");
  expect(dueState(today, 0, today).state).toBe("due");
});

test("a term is never late on its own last day, and not at all once it is met", () => {
  expect(termDue(today, null, today)).toEqual({ state: "due", days: 0 });
  expect(termDue(localDate("2026-11-17"), null, today)).toEqual({ state: "overdue", days: 1 });
  expect(termDue(localDate("2026-11-17"), localDate("2026-11-18"), today).state).toBe("done");
  fc.assert(fc.property(anyDay, (day) => termDue(day, null, day).state === "due"));
});

test("time only moves a check forward through the states", () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (dueOn, a, b, grace) => {
      const [sooner, later] = a <= b ? [a, b] : [b, a];
      const rank = (seenOn: typeof a) => dueStates.indexOf(dueState(dueOn, grace, seenOn).state);
      return rank(sooner) <= rank(later);
    }),
  );
});

test("the bounds for a list say the same as the word on the case page", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (dueOn, seenOn, grace) => {
      const { overdueBefore, soonUntil } = dueBounds(grace, seenOn);
      const { state } = dueState(dueOn, grace, seenOn);
      expect(dueOn < overdueBefore).toBe(state === "overdue");
      expect(dueOn > soonUntil).toBe(state === "on-track");
    }),
  );
});

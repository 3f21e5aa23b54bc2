import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { type BoardCheck, boardState, boardStates, boardStatesOf, isOpenFilter } from "./board-state";

const today = localDate("2026-11-22");
const GRACE = 14;

const open = (dueOn: string, more: Partial<BoardCheck> = {}): BoardCheck => ({
  ...{ state: "planned", outcome: null, dueOn: localDate(dueOn), tookPlaceOn: null },
  ...{ scheduleState: "active", orderState: "running", short: "no" },
  ...more,
});
const ended = (outcome: string, dueOn: string, on: string, more: Partial<BoardCheck> = {}) =>
  open(dueOn, { state: "closed", outcome, tookPlaceOn: localDate(on), ...more });
const stands = (check: BoardCheck) => boardState(check, GRACE, today);

describe("an open check", () => {
  test.each([
    ["the day after its grace", "2026-11-07", "overdue"],
    ["on the last day of grace", "2026-11-08", "in-grace"],
    ["the day after its date", "2026-11-21", "in-grace"],
    ["today, which is not overdue", "2026-11-22", "due"],
    ["within two weeks", "2026-12-06", "due"],
    ["after that", "2026-12-07", "planned"],
  ])("%s", (_words, dueOn, state) => expect(stands(open(dueOn))).toBe(state));

  test("that the plan had no room for is not planned: overdue, in grace or soon, but not when it is far off", () => {
    for (const dueOn of ["2026-01-01", "2026-11-21", "2026-11-22", "2026-12-06"])
      expect(stands(open(dueOn, { short: "by-capacity" }))).toBe("not-planned");
    expect(stands(open("2026-12-07", { short: "by-capacity" }))).toBe("planned");
  });

  test("that has begun had room after all", () =>
    expect(stands(open("2026-01-01", { short: "by-capacity", state: "in-progress" }))).toBe("overdue"));

  test.each([
    { orderState: "suspended" },
    { orderState: "closed" },
    { orderState: "closing" },
    { orderState: "transferred" },
    { scheduleState: "paused" },
    { scheduleState: "ended" },
    { state: "lapsed" },
  ])("is not on the board: %j", (more) => expect(stands(open("2026-01-01", more))).toBeNull());
});

describe("a check that ended", () => {
  test.each([
    ["on its date", "2026-10-01", "done-in-time"],
    ["on the last day of grace: it was never called overdue", "2026-10-15", "done-in-time"],
    ["after that", "2026-10-16", "done-late"],
  ])("done %s", (_words, on, state) => expect(stands(ended("done", "2026-10-01", on))).toBe(state));

  test.each(["refused", "impossible", "stopped"])("%s stays so, however late", (outcome) =>
    expect(stands(ended(outcome, "2026-01-01", "2026-11-22"))).toBe(outcome),
  );

  test("counts for twelve months", () => {
    expect(stands(ended("done", "2025-11-23", "2025-11-23"))).toBe("done-in-time");
    expect(stands(ended("done", "2025-11-22", "2025-11-22"))).toBeNull();
    expect(stands(open("2026-11-01", { state: "closed", outcome: "refused" }))).toBeNull();
  });

  test("stays when its schedule ends, and goes with its order", () => {
    expect(stands(ended("refused", "2026-11-01", "2026-11-01", { scheduleState: "ended" }))).toBe("refused");
    expect(stands(ended("refused", "2026-11-01", "2026-11-01", { orderState: "closed" }))).toBeNull();
  });
});

test("every state is under one filter that holds it and one of the two halves", () => {
  for (const state of boardStates) {
    expect(boardStatesOf(state)).toEqual([state]);
    const half = isOpenFilter(state) ? "open" : "ended";
    expect(boardStatesOf(half)).toContain(state);
    expect(isOpenFilter(half)).toBe(half === "open");
  }
  expect([...boardStatesOf("open"), ...boardStatesOf("ended")]).toEqual(boardStates);
});

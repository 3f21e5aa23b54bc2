import { describe, expect, test } from "vitest";
import { openingOf } from "@/tests/support/small-plans";
import { roomIn } from "./room";

/** The weeks of March 2027 and the first of April. */
const march = ["2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22", "2027-03-29"].map((monday) =>
  openingOf(monday),
);
const spring = (count: number) => march.slice(0, count);

describe("the most checks one order could get", () => {
  test("nothing without an opening, one with one", () => {
    expect(roomIn([], [], 2)).toBe(0);
    expect(roomIn(spring(1), [], 2)).toBe(1);
  });

  test("every week when the gap is a week; every other week when it is two", () => {
    expect(roomIn(march, [], 1)).toBe(5);
    expect(roomIn(march, [], 2)).toBe(3);
    expect(roomIn(spring(4), [], 2)).toBe(2);
    expect(roomIn(march, [], 5)).toBe(1);
  });

  test("the gap is counted from the last one taken, not from the first", () => {
    expect(roomIn(march, [], 3)).toBe(2);
  });

  test("under the ceiling: of these weeks no more than so many", () => {
    expect(roomIn(march, [{ members: [0, 1, 2, 3, 4], atMost: 2 }], 1)).toBe(2);
    expect(roomIn(march, [{ members: [0, 1, 2, 3, 4], atMost: 0 }], 1)).toBe(0);
    expect(roomIn(march, [{ members: [1, 2], atMost: 0 }], 1)).toBe(3);
  });

  test("a week in two windows counts in both", () => {
    const windows = [
      { members: [0, 1, 2], atMost: 1 },
      { members: [2, 3, 4], atMost: 1 },
    ];
    expect(roomIn(march, windows, 1)).toBe(2);
  });

  test("a week passed over for its ceiling takes nothing and starts no gap", () => {
    const limits = [
      { members: [0], atMost: 0 },
      { members: [0, 1, 2, 3, 4], atMost: 2 },
    ];
    expect(roomIn(march, limits, 3)).toBe(2);
  });
});

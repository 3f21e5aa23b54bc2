import { describe, expect, test } from "vitest";
import { seedOf } from "@/tests/bench/planner/instances";
import { checkedSeed, drawnNumber } from "./draw";

describe("a seed is 256 bits, written one way", () => {
  test("so it comes back as it went in", () => {
    expect(checkedSeed(seedOf(2027))).toBe(seedOf(2027));
  });

  test.each([
    ["shorter, which could be tried out", "2027"],
    ["longer", `${seedOf(1)}0`],
    ["capitals, which would be another commitment", "A".repeat(64)],
    ["something in front", ` ${seedOf(1)}`],
  ])("%s is refused", (_, seed) => {
    expect(() => checkedSeed(seed)).toThrow(RangeError);
  });
});

describe("a drawn number", () => {
  const numbers = Array.from({ length: 200 }, (_, at) =>
    drawnNumber(seedOf(1), "week", `o${at}`, "2027-03-01"),
  );

  test("lies from 0 up to 1, as often in the lower half as in the upper", () => {
    expect(numbers.filter((number) => number < 0 || number >= 1)).toEqual([]);
    expect(Math.abs(numbers.filter((number) => number < 0.5).length - 100)).toBeLessThan(30);
  });

  test("belongs to its seed, its purpose and every one of its words", () => {
    const others = [
      drawnNumber(seedOf(2), "week", "o0", "2027-03-01"),
      drawnNumber(seedOf(1), "basis", "o0", "2027-03-01"),
      drawnNumber(seedOf(1), "week", "o0", "2027-03-08"),
      drawnNumber(seedOf(1), "week", "o02", "027-03-01"),
    ];
    expect(new Set([...numbers, ...others]).size).toBe(204);
    expect(drawnNumber(seedOf(1), "week", "o0", "2027-03-01")).toBe(numbers[0]);
  });
});

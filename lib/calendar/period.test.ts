import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, periodOfAtMost } from "@/tests/support/arbitrary-days";
import { localDate } from "./local-date";
import { contains, daysIn, intersection, mergePeriods, overlaps, period } from "./period";

const of = (from: string, until: string | null) =>
  period(localDate(from), until === null ? null : localDate(until));
const some = fc.array(periodOfAtMost(400), { maxLength: 6 });

describe("a period", () => {
  test("counts its first and its last day", () => {
    expect(daysIn(of("2026-01-01", "2026-01-01"))).toBe(1);
    expect(daysIn(of("2026-01-01", "2026-01-31"))).toBe(31);
    expect(daysIn(of("2026-01-01", null))).toBeNull();
  });

  test("cannot end before it begins", () => {
    expect(() => of("2026-01-02", "2026-01-01")).toThrow(RangeError);
  });

  test("meets another on one shared day, and an open one for ever", () => {
    expect(overlaps(of("2026-01-01", "2026-01-10"), of("2026-01-10", "2026-01-20"))).toBe(true);
    expect(overlaps(of("2026-01-01", "2026-01-10"), of("2026-01-11", null))).toBe(false);
    expect(intersection(of("2026-01-01", null), of("2026-03-01", null))).toEqual(of("2026-03-01", null));
  });
});

describe("merging", () => {
  test("stays that touch or overlap are one stay", () => {
    const merged = mergePeriods([
      of("2026-03-01", null),
      of("2026-01-01", "2026-01-10"),
      of("2026-01-11", "2026-01-20"),
      of("2026-04-01", "2026-04-02"),
    ]);
    expect(merged).toEqual([of("2026-01-01", "2026-01-20"), of("2026-03-01", null)]);
  });

  test("a day is inside the merged periods exactly when it is inside one of the originals", () => {
    fc.assert(
      fc.property(some, anyDay, (periods, day) => {
        const inside = (all: readonly (typeof periods)[number][]) => all.some((each) => contains(each, day));
        return inside(mergePeriods(periods)) === inside(periods);
      }),
    );
  });

  test("nothing overlaps any more, and merging twice changes nothing", () => {
    fc.assert(
      fc.property(some, (periods) => {
        const merged = mergePeriods(periods);
        expect(mergePeriods(merged)).toEqual(merged);
        expect(merged.slice(1).some((next, i) => overlaps(next, merged[i] ?? next))).toBe(false);
      }),
    );
  });
});

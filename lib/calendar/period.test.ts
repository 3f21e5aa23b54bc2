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

describe("a stay of which no end is known", () => {
  const day = localDate;
  test("swallows what follows, whichever of the two is open", () => {
    const open = period(day("2026-03-01"), null);
    const later = period(day("2026-04-01"), day("2026-04-10"));
    expect(mergePeriods([later, open])).toEqual([open]);
    const longer = period(day("2026-02-20"), day("2026-05-01"));
    expect(mergePeriods([longer, open])).toEqual([period(day("2026-02-20"), null)]);
  });

  test("shares with a closed one the days of the closed one", () => {
    const open = period(day("2026-03-01"), null);
    const closed = period(day("2026-02-01"), day("2026-03-10"));
    expect(intersection(closed, open)).toEqual(period(day("2026-03-01"), day("2026-03-10")));
    expect(intersection(open, closed)).toEqual(period(day("2026-03-01"), day("2026-03-10")));
  });

  test("one that would end before it begins is named", () => {
    expect(() => period(day("2026-03-02"), day("2026-03-01"))).toThrow("2026-03-02..2026-03-01");
  });
});

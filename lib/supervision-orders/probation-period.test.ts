import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, localDate } from "@/lib/calendar/local-date";
import { contains, period } from "@/lib/calendar/period";
import { anyDay, periodOfAtMost } from "@/tests/support/arbitrary-days";
import type { ProbationChange, ProbationChangeKind } from "./probation-changes";
import { probationPeriod, probationStatus, type Stay } from "./probation-period";

const stay = (from: string, until: string | null, suspends = true): Stay => ({
  ...period(localDate(from), until === null ? null : localDate(until)),
  suspends,
});
const given = (
  stays: readonly Stay[],
  cjibEnd: string | null = null,
  changes: readonly ProbationChange[] = [],
) =>
  probationPeriod({
    start: localDate("2024-09-03"),
    months: 36,
    changes,
    stays,
    cjibEnd: cjibEnd === null ? null : localDate(cjibEnd),
  });
const winter = stay("2025-01-10", "2025-04-09");
const february = stay("2026-02-01", "2026-02-14");

describe("the stopwatch of Sv 6:1:18 lid 3", () => {
  test("three years from 3 September 2024 end on 2 September 2027", () => {
    expect(given([]).end).toBe("2027-09-02");
  });

  test("90 and 14 days of detention move the end by 104 days, to 15 December 2027", () => {
    expect(given([winter, february])).toMatchObject({
      originalEnd: "2027-09-02",
      computedEnd: "2027-12-15",
      end: "2027-12-15",
      suspendedDays: 104,
    });
  });

  test("two prisons on one day count that day once", () => {
    const moved = [stay("2025-01-10", "2025-02-20"), stay("2025-02-20", "2025-04-09"), february];
    expect(given(moved).end).toBe("2027-12-15");
  });

  test("a stay that does not suspend, such as a conditional admission, moves nothing", () => {
    expect(given([stay("2025-01-10", "2025-04-09", false)]).end).toBe("2027-09-02");
  });

  test("while somebody is still detained the end is unknown, even when the CJIB named one", () => {
    const inside = given([stay("2026-11-01", null)], "2027-09-02");
    expect(inside).toMatchObject({
      computedEnd: null,
      end: null,
      suspendedSince: "2026-11-01",
      differenceDays: null,
    });
  });

  test("a detention after the end does not bring the period back to life", () => {
    expect(given([stay("2027-09-03", null)]).end).toBe("2027-09-02");
  });
});

describe("the date of the CJIB", () => {
  test("leads, and the difference is shown", () => {
    expect(given([winter, february], "2027-12-13")).toMatchObject({
      computedEnd: "2027-12-15",
      end: "2027-12-13",
      differenceDays: -2,
    });
  });
});

describe("changed by a judgment", () => {
  const change = (kind: ProbationChangeKind, on: string, months: number): ProbationChange => ({
    kind,
    decidedOn: localDate(on),
    effectiveOn: localDate(on),
    months,
  });

  test("lengthened by a year, the end of the judgment stays what it was", () => {
    const longer = given([winter, february], null, [change("lengthened", "2026-05-01", 12)]);
    expect(longer).toMatchObject({
      originalEnd: "2027-09-02",
      plannedEnd: "2028-09-02",
      computedEnd: "2028-12-15",
      months: 48,
    });
  });

  test("shortened by half a year", () => {
    expect(given([], null, [change("shortened", "2026-05-01", 6)]).end).toBe("2027-03-02");
  });

  test("never shorter than a month", () => {
    expect(given([], null, [change("shortened", "2026-05-01", 60)]).end).toBe("2024-10-02");
  });

  test("restarted on appeal: a new first day, and detention before it counts no more", () => {
    const anew = given([winter, february], null, [change("restarted", "2026-01-01", 24)]);
    expect(anew).toMatchObject({ start: "2026-01-01", originalEnd: "2027-09-02", suspendedDays: 14 });
    expect(anew.end).toBe("2028-01-14");
  });

  test("what came after a restart counts from the new length", () => {
    const changes = [change("lengthened", "2026-06-01", 6), change("restarted", "2026-01-01", 24)];
    expect(given([], null, changes)).toMatchObject({ months: 30, end: "2028-06-30" });
  });

  test("a CJIB date that does not know of the change yet shows as a difference", () => {
    expect(given([], "2027-09-02", [change("lengthened", "2026-05-01", 12)])).toMatchObject({
      end: "2027-09-02",
      differenceDays: -366,
    });
  });
});

describe("where the clock stands", () => {
  const stays = [winter];
  test.each([
    ["2024-09-02", "not-started"],
    ["2024-09-03", "running"],
    ["2025-01-10", "suspended"],
    ["2025-04-09", "suspended"],
    ["2025-04-10", "running"],
    ["2027-12-01", "running"],
    ["2027-12-02", "ended"],
  ])("on %s it is %s", (today, status) => {
    expect(probationStatus(given(stays), stays, localDate(today))).toBe(status);
  });

  test("open detention is suspended for as long as it lasts", () => {
    const open = [stay("2026-11-01", null)];
    expect(probationStatus(given(open), open, localDate("2035-01-01"))).toBe("suspended");
  });
});

describe("for every start, length and stay", () => {
  const inputs = {
    start: anyDay,
    months: fc.integer({ min: 1, max: 120 }),
    stays: fc.array(
      fc.tuple(periodOfAtMost(300), fc.boolean()).map(([span, suspends]) => ({ ...span, suspends })),
      { maxLength: 5 },
    ),
    changes: fc.constant([]),
    cjibEnd: fc.constant(null),
  };

  test("as many days run outside detention as the judge imposed", () => {
    fc.assert(
      fc.property(fc.record(inputs), (input) => {
        const { end, originalEnd } = probationPeriod(input);
        if (end === null) throw new Error("closed stays give an end");
        const days = Array.from({ length: daysBetween(input.start, end) + 1 }, (_, i) =>
          addDays(input.start, i),
        );
        const free = days.filter((day) => !input.stays.some((each) => each.suspends && contains(each, day)));
        expect(free).toHaveLength(daysBetween(input.start, originalEnd) + 1);
      }),
      { numRuns: 40 },
    );
  });

  test("detention never shortens the period, and more detention never shortens it either", () => {
    fc.assert(
      fc.property(fc.record(inputs), periodOfAtMost(200), (input, span) => {
        const one = probationPeriod(input);
        const more = probationPeriod({ ...input, stays: [...input.stays, { ...span, suspends: true }] });
        expect((one.end ?? "") >= one.originalEnd).toBe(true);
        expect((more.end ?? "") >= (one.end ?? "")).toBe(true);
      }),
    );
  });
});

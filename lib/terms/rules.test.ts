import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, daysBetween, localDate } from "@/lib/calendar/local-date";
import { contains, period } from "@/lib/calendar/period";
import { isWorkingDay, workingDaysBetween } from "@/lib/calendar/working-days";
import { anyDay, periodOfAtMost } from "@/tests/support/arbitrary-days";
import {
  countBack,
  deadline,
  deadlineOf,
  deadlineWithStops,
  hourDeadline,
  outsideTermsAct,
  type Term,
  termOn,
} from "./rules";

const none = noDesignatedDays;
const day = localDate;
const term = (length: number, unit: Term["unit"], more: Partial<Term> = {}): Term => ({
  code: "example",
  kind: "legal",
  length,
  unit,
  extends: true,
  source: "example",
  validFrom: day("2020-01-01"),
  validUntil: null,
  ...more,
});

describe("the first day does not count", () => {
  test("thirty days from 1 September 2026 end on 1 October", () => {
    expect(deadline(term(30, "days"), day("2026-09-01"), none)).toEqual({
      on: "2026-10-01",
      steps: [{ step: "counted", from: "2026-09-01", to: "2026-10-01", length: 30, unit: "days" }],
    });
  });

  test("one month from 31 January ends on the last day of February", () => {
    expect(deadline(term(1, "months", { extends: false }), day("2026-01-31"), none).on).toBe("2026-02-28");
  });
});

test("six weeks from Thursday 1 January 2026 end on Thursday 12 February", () => {
  expect(deadline(term(6, "weeks"), day("2026-01-01"), none).on).toBe("2026-02-12");
  expect(countBack(term(6, "weeks"), day("2026-02-12"), none)).toBe("2026-01-01");
});

test("the error names the term that has no last day", () => {
  expect(() => deadline(term(72, "hours"), day("2026-11-20"), none)).toThrow("has no last day");
  expect(() => hourDeadline(term(3, "days"), new Date(0))).toThrow("Not a term in hours");
});

describe("Algemene termijnenwet", () => {
  test("art. 1: an end on Good Friday 2026 moves to the Tuesday after Easter, and the sum says why", () => {
    const { on, steps } = deadline(term(7, "days"), day("2026-03-27"), none);
    expect(on).toBe("2026-04-07");
    expect(steps.slice(1).map((step) => ("because" in step ? step.because : step.step))).toEqual([
      "good-friday",
      "saturday-or-sunday",
      "saturday-or-sunday",
      "easter-monday",
    ]);
  });

  test("art. 1 lid 2: counting back from an event is never extended", () => {
    expect(countBack(term(30, "days"), day("2026-12-26"), none)).toBe("2026-11-26");
    expect(countBack(term(1, "months"), day("2026-11-30"), none)).toBe("2026-10-30");
  });

  test("art. 2: three days over Easter hold two working days", () => {
    // Thursday 2 April 2026: Good Friday, two weekend days and Easter Monday follow.
    const { on, steps } = deadline(term(3, "days"), day("2026-04-02"), none);
    expect(on).toBe("2026-04-08");
    expect(steps.some((step) => step.step === "two-working-days")).toBe(true);
  });

  test("art. 3 lid 3: a designated day moves the end too", () => {
    const friday = day("2026-05-15");
    expect(deadline(term(2, "days"), day("2026-05-13"), none).on).toBe("2026-05-15");
    expect(deadline(term(2, "days"), day("2026-05-13"), new Set([friday])).on).toBe("2026-05-18");
  });

  test.each([
    [91, "days", true],
    [90, "days", false],
    [13, "weeks", true],
    [4, "months", true],
    [1, "years", true],
    [72, "hours", true],
  ] as const)("art. 4: %i %s outside the act: %s", (length, unit, outside) => {
    expect(outsideTermsAct({ length, unit })).toBe(outside);
  });

  test("art. 4: a year that ends on a Sunday ends on that Sunday", () => {
    const { on, steps } = deadline(term(1, "years"), day("2025-11-22"), none);
    expect(on).toBe("2026-11-22");
    expect(steps.at(-1)).toEqual({ step: "not-moved", because: "article-4" });
  });

  test("an extended term of up to three months always ends on a working day and never earlier", () => {
    const lengths = fc.constantFrom(
      term(3, "days"),
      term(7, "days"),
      term(30, "days"),
      term(4, "weeks"),
      term(1, "months"),
    );
    fc.assert(
      fc.property(anyDay, lengths, (from, each) => {
        const { on } = deadline(each, from, none);
        expect(isWorkingDay(on, none)).toBe(true);
        expect(on >= deadline({ ...each, extends: false }, from, none).on).toBe(true);
        expect(workingDaysBetween(from, on, none)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe("hours are no days", () => {
  test("three times 24 hours run on through the weekend (Sv 6:6:20 lid 3)", () => {
    const filed = new Date("2026-11-20T15:30:00Z");
    expect(hourDeadline(term(72, "hours"), filed)).toEqual(new Date("2026-11-23T15:30:00Z"));
  });

  test("asking for the wrong kind is a bug", () => {
    expect(() => deadline(term(72, "hours"), day("2026-11-20"), none)).toThrow();
    expect(() => hourDeadline(term(3, "days"), new Date(0))).toThrow();
  });
});

describe("a clock that stands still", () => {
  const fifteen = term(15, "working-days", { kind: "internal", extends: false });

  test("a question open from 4 to 9 November 2026 adds its four working days", () => {
    const from = day("2026-11-02");
    expect(deadline(fifteen, from, none).on).toBe("2026-11-23");
    const stopped = deadlineWithStops(fifteen, from, [period(day("2026-11-04"), day("2026-11-09"))], none);
    expect(stopped.on).toBe("2026-11-27");
    expect(stopped.steps.at(-1)).toEqual({ step: "stood-still", days: 4, to: "2026-11-27" });
  });

  test("the day to which it moves on after a stop is counted from the new end: the old weekend tells nothing", () => {
    // fourteen days end on Saturday 21 November; one day of stop makes it Sunday
    const from = day("2026-11-07");
    const stopped = deadlineWithStops(term(14, "days"), from, [period(from, day("2026-11-08"))], none);
    expect(stopped.on).toBe("2026-11-23");
    expect(stopped.steps.map((step) => ("to" in step ? `${step.step} ${step.to}` : step.step))).toEqual([
      ...["counted 2026-11-21", "stood-still 2026-11-22", "moved-on 2026-11-23"],
    ]);
    const open = deadlineWithStops(term(14, "days"), from, [period(day("2026-11-10"), null)], none);
    expect(open.steps.map(({ step }) => step)).toEqual(["counted"]);
  });

  test("while the question is open no end is known", () => {
    expect(
      deadlineWithStops(fifteen, day("2026-11-02"), [period(day("2026-11-04"), null)], none),
    ).toMatchObject({
      on: null,
      stoppedSince: "2026-11-04",
    });
  });

  test("a stop after the end came too late", () => {
    const late = [period(day("2026-12-01"), null)];
    expect(deadlineWithStops(fifteen, day("2026-11-02"), late, none).on).toBe("2026-11-23");
    expect(deadlineWithStops(term(14, "days"), day("2026-11-02"), late, none).on).toBe("2026-11-16");
  });

  test("a legal term still ends on a working day after a stop", () => {
    const stops = [period(day("2026-11-10"), day("2026-11-14"))];
    expect(deadlineWithStops(term(14, "days"), day("2026-11-02"), stops, none).on).toBe("2026-11-23");
  });

  test("the running working days are as many as the term is long", () => {
    const stops = fc.array(periodOfAtMost(20), { maxLength: 4 });
    fc.assert(
      fc.property(anyDay, stops, (from, standing) => {
        const { on } = deadlineWithStops(fifteen, from, standing, none);
        if (on === null) throw new Error("closed stops give an end");
        const days = Array.from({ length: daysBetween(from, on) }, (_, i) => addDays(from, i + 1));
        const ran = days.filter(
          (each) => isWorkingDay(each, none) && !standing.some((s) => contains(s, each)),
        );
        expect(ran).toHaveLength(15);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the row of the day", () => {
  const old = term(6, "weeks", { validFrom: day("2012-01-01"), validUntil: day("2019-12-31") });
  const rows = [old, term(30, "days")];

  test("from its first day up to and including its last", () => {
    expect(termOn(rows, "example", day("2020-01-01"))).toBe(rows[1]);
    expect(termOn(rows, "example", day("2012-01-01"))).toBe(old);
  });

  test("an old case keeps its old term", () => {
    expect(termOn(rows, "example", day("2019-12-31"))).toBe(old);
    expect(deadlineOf({ terms: rows, designated: none }, "example", day("2026-09-01")).on).toBe("2026-10-01");
  });

  test("no row is an error, not a guess", () => {
    expect(() => termOn(rows, "example", day("2011-01-01"))).toThrow("No term example");
  });
});

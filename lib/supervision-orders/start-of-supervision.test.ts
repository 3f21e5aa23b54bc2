import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { daysBetween, localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { isLateStart } from "./late-start";
import {
  firstContactTarget,
  isFirstDayAfterRelease,
  type JudgmentDates,
  probationStart,
  type StartInput,
  startDue,
} from "./start-of-supervision";
import { type TitleCode, titles } from "./titles";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;

describe("the probation period begins (Sv 6:1:18 lid 1)", () => {
  const judgment: JudgmentDates = {
    judgmentOn: day("2026-09-01"),
    finalOn: day("2026-09-16"),
    immediatelyEnforceable: false,
    appealWaived: false,
  };

  test("on the day the judgment becomes final", () => {
    expect(probationStart(judgment)).toEqual({ on: "2026-09-16", ground: "final-day" });
  });

  test("on the day of judgment when it applies at once (Sr 14e), appeal or not", () => {
    expect(probationStart({ ...judgment, finalOn: null, immediatelyEnforceable: true })).toEqual({
      on: "2026-09-01",
      ground: "judgment-day",
    });
  });

  test("on the fifteenth day after judgment when both sides gave up their appeal", () => {
    expect(probationStart({ ...judgment, finalOn: day("2026-09-03"), appealWaived: true })).toEqual({
      on: "2026-09-16",
      ground: "fifteenth-day",
    });
  });

  test("not yet, as long as an appeal runs", () => {
    expect(probationStart({ ...judgment, finalOn: null })).toEqual({ on: null, ground: "not-final" });
  });
});

describe("supervision begins in time (Besluit tul art. 3:2)", () => {
  const order: StartInput = {
    title: "VV",
    periodStart: day("2026-09-16"),
    immediatelyEnforceable: false,
    releaseOn: null,
  };

  test("thirty days after the probation period began", () => {
    expect(startDue(order, timetable)).toMatchObject({ on: "2026-10-16", ground: "after-start" });
  });

  test("seven days when it applies at once", () => {
    expect(startDue({ ...order, immediatelyEnforceable: true }, timetable)).toMatchObject({
      on: "2026-09-23",
      ground: "immediate",
    });
  });

  test("an end on Saturday moves to Monday, and the sum shows it", () => {
    const { on, steps } = startDue({ ...order, periodStart: day("2026-09-10") }, timetable);
    expect(on).toBe("2026-10-12");
    expect(steps.filter((step) => step.step === "moved-on")).toHaveLength(2);
  });

  test("on the day of conditional release, a Sunday too", () => {
    const release = { ...order, title: "VI", releaseOn: day("2026-11-22") } as const;
    expect(startDue(release, timetable)).toMatchObject({ on: "2026-11-22", ground: "on-release" });
    expect(startDue({ ...release, releaseOn: null }, timetable).ground).toBe("start-unknown");
  });

  test("a start on the Monday after a release on Sunday is late by law, and known as the first working day", () => {
    const release = { title: "VI", releaseOn: day("2026-11-22") } as const;
    const due = { startDueOn: new Date("2026-11-22T00:00:00Z"), firstContactDueOn: null };
    expect(isLateStart(due, day("2026-11-22"))).toBe(false);
    expect(isLateStart(due, day("2026-11-23"))).toBe(true);
    expect(isFirstDayAfterRelease(release, day("2026-11-23"), timetable)).toBe(true);
    expect(isFirstDayAfterRelease(release, day("2026-11-24"), timetable)).toBe(false);
  });

  test.each([
    ["VI", "2026-11-20", "2026-11-23", "a release on Friday: the officer could have been there"],
    ["VV", "2026-11-22", "2026-11-23", "another title: its term moves by itself"],
    ["VI", "2027-03-28", "2027-03-29", "Easter Monday is no working day"],
  ] as const)("%s released on %s, started on %s has no ready reason: %s", (title, releaseOn, on, _why) => {
    expect(isFirstDayAfterRelease({ title, releaseOn: day(releaseOn) }, day(on), timetable)).toBe(false);
  });

  test("as soon as possible, without a number, under every other title", () => {
    const others = Object.keys(titles).filter((code) => code !== "VV" && code !== "VI") as TitleCode[];
    for (const title of others) {
      expect(startDue({ ...order, title }, timetable)).toEqual({
        on: null,
        ground: "as-soon-as-possible",
        steps: [],
      });
    }
  });

  test("not to be told while the start of the period is unknown", () => {
    expect(startDue({ ...order, periodStart: null }, timetable)).toMatchObject({
      on: null,
      ground: "start-unknown",
    });
  });

  test("an order of 2015 has the same terms under the decree of 2012", () => {
    expect(startDue({ ...order, periodStart: day("2015-09-01") }, timetable).on).toBe("2015-10-01");
  });

  test("receipt plays no part; the first contact is an aim counted from receipt", () => {
    expect(firstContactTarget(day("2026-10-05"), timetable)).toBe("2026-10-19");
  });

  test("the term is never shorter than thirty days and never more than a long weekend longer", () => {
    fc.assert(
      fc.property(dayBetween("2020-01-01", "2040-11-01"), (periodStart) => {
        const { on } = startDue({ ...order, periodStart }, timetable);
        const days = on === null ? 0 : daysBetween(periodStart, on);
        expect(days).toBeGreaterThanOrEqual(30);
        expect(days).toBeLessThanOrEqual(34);
      }),
    );
  });
});

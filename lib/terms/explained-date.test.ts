import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayInAmsterdam, instantInAmsterdam, parseTime } from "@/lib/calendar/amsterdam";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, daysBetween, localDate } from "@/lib/calendar/local-date";
import { daysIn, mergePeriods, overlaps, period } from "@/lib/calendar/period";
import { isWorkingDay } from "@/lib/calendar/working-days";
import { anyDay, periodOfAtMost } from "@/tests/support/arbitrary-days";
import { defaultTerms } from "./default-terms";
import { asRecorded, explainCounted, explainCountedBack, withoutStart } from "./explained-date";
import { deadlineOf, outsideTermsAct, type Term, termOn } from "./rules";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const since2020 = anyDay.filter((each) => each >= "2020-01-01");
const rows = defaultTerms.filter(({ unit, validUntil }) => unit !== "hours" && validUntil === null);
const anyRow = fc.constantFrom(...rows);

const explain = ({ code }: Term, on: string, pauses: Parameters<typeof explainCounted>[1]["pauses"] = []) =>
  explainCounted(timetable, {
    what: "notice",
    code,
    start: { fact: "violation-established", on: day(on), learnedOn: day(on) },
    pauses,
    wouldChange: [],
  });

describe("an explanation is the engine's own sum", () => {
  test("the same day as the deadline, and its last step ends there", () => {
    fc.assert(
      fc.property(anyRow, since2020, (row, from) => {
        const { on, steps, term } = explain(row, from);
        expect(on).toBe(deadlineOf(timetable, row.code, from).on);
        const days = steps.flatMap((step) => ("to" in step ? [step.to] : []));
        expect(days.at(-1)).toBe(on);
        expect(term?.code).toBe(row.code);
      }),
    );
  });

  test("no date falls on a closed day where the rule extends", () => {
    const extending = rows.filter((row) => row.extends && !outsideTermsAct(row));
    fc.assert(
      fc.property(fc.constantFrom(...extending), since2020, (row, from) => {
        const { on } = explain(row, from);
        expect(on && isWorkingDay(on, noDesignatedDays)).toBe(true);
      }),
    );
  });

  test("counting back lands no later than was asked", () => {
    fc.assert(
      fc.property(anyRow, since2020, (row, event) => {
        const { on } = explainCountedBack(timetable, {
          what: "closing-begin",
          code: row.code,
          start: { fact: "probation-end", on: event, learnedOn: null },
          wouldChange: [],
        });
        // of no days at all: the same day, or the working day after it
        if (row.length > 0) expect(on && on < event).toBe(true);
      }),
    );
  });
});

describe("what the reader is told with the date", () => {
  const fact = { fact: "order-received", on: day("2026-09-01"), learnedOn: day("2026-09-03") } as const;
  const counted = (code: string, on = "2026-09-01") =>
    explainCounted(timetable, {
      ...{ what: "supervision-start", code, start: { ...fact, on: day(on) } },
      wouldChange: ["fact-corrected"],
    });
  const countedBack = (code: string, on: string, versionOn?: string) =>
    explainCountedBack(timetable, {
      ...{ what: "closing-begin", code, start: { ...fact, on: day(on) } },
      ...{ wouldChange: ["fact-corrected"], ...(versionOn && { versionOn: day(versionOn) }) },
    });

  test("the fact and when it was learned, the row, and the sum step by step", () => {
    expect(counted("supervision-start")).toEqual({
      ...{
        what: "supervision-start",
        on: "2026-10-01",
        absent: null,
        start: fact,
        article: null,
        pauses: [],
      },
      term: termOn(defaultTerms, "supervision-start", day("2026-09-01")),
      steps: [{ step: "counted", from: "2026-09-01", to: "2026-10-01", length: 30, unit: "days" }],
      wouldChange: ["fact-corrected", "holiday-designated"],
    });
  });

  test.each([
    ["a term of the law moves with an extra holiday", "debt-first-talk", ["holiday-designated"]],
    ["our own aim changes when the aim does", "first-contact", ["target-changed"]],
    ["an aim in working days with both", "advice-written", ["target-changed", "holiday-designated"]],
  ])("what would give another date: %s", (_, code, changers) => {
    expect(counted(code).wouldChange).toEqual(["fact-corrected", ...changers]);
  });

  test("no days at all is the day itself; in a weekend the working day after it", () => {
    expect(counted("notice", "2026-11-20").steps).toEqual([{ step: "same-day", to: "2026-11-20" }]);
    expect(counted("notice", "2026-11-21").steps).toEqual([{ step: "same-day", to: "2026-11-23" }]);
  });

  test("counted back from the end, with the length that was used", () => {
    expect(countedBack("closing-begin", "2026-12-31")).toMatchObject({
      ...{ on: "2026-12-03", absent: null, article: null, pauses: [] },
      steps: [{ step: "counted-back", from: "2026-12-31", to: "2026-12-03", length: 28, unit: "days" }],
      wouldChange: ["fact-corrected", "target-changed"],
    });
  });

  test("by the row of the day that counts: of the event, unless another day is named", () => {
    const until2019 = { validUntil: "2019-12-31" };
    expect(countedBack("supervision-start", "2020-01-15").term).not.toMatchObject(until2019);
    expect(countedBack("supervision-start", "2020-01-15", "2019-12-01").term).toMatchObject(until2019);
  });

  test("as long as the fact is not known there is no date and no sum, and it says so", () => {
    const unknown = { ...fact, on: null, learnedOn: null };
    const wish = { what: "notice", code: "notice", start: unknown, wouldChange: ["fact-corrected"] } as const;
    const nothing = {
      ...{ what: "notice", on: null, absent: "start-unknown", start: unknown, term: null, article: null },
      ...{ steps: [], pauses: [], wouldChange: ["fact-corrected"] },
    };
    expect(explainCounted(timetable, wish)).toEqual(nothing);
    expect(explainCountedBack(timetable, wish)).toEqual(nothing);
    expect(withoutStart("notice", unknown, [], "no-number").absent).toBe("no-number");
  });
});

describe("a pause", () => {
  const plain = rows.filter(({ unit, extends: moves, length }) => !moves && unit === "days" && length > 0);

  test("of n days inside the term moves the end by n", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), since2020, periodOfAtMost(60), (row, from, span) => {
        const until = addDays(from, daysIn(span) ?? 1);
        const paused = explain(row, from, [period(addDays(from, 1), until)]);
        const days = daysBetween(explain(row, from).on ?? from, paused.on ?? from);
        expect(days).toBe(daysIn(span));
      }),
    );
  });

  test("overlapping stays count once: merged, they move the end as far", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        since2020,
        fc.array(periodOfAtMost(40), { maxLength: 5 }),
        (row, from, spans) => {
          const merged = mergePeriods(spans);
          expect(explain(row, from, spans).on).toBe(explain(row, from, merged).on);
          expect(merged.some((a, i) => merged.slice(i + 1).some((b) => overlaps(a, b)))).toBe(false);
        },
      ),
    );
  });

  test("with no end leaves no date, and says that the clock stands still", () => {
    const [row] = plain;
    if (!row) throw new Error("there are aims in days");
    const open = explain(row, "2026-11-02", [period(day("2026-11-03"), null)]);
    expect(open).toMatchObject({ on: null, absent: "stopped" });
  });
});

describe("months and leap days", () => {
  const months = (code: string, on: string) =>
    deadlineOf({ terms: [...defaultTerms], designated: noDesignatedDays }, code, day(on)).on;

  test.each([
    ["2024-02-29", "2025-02-28"],
    ["2023-02-28", "2024-02-28"],
    ["2027-03-01", "2028-03-01"],
  ])("twelve months after %s is %s", (from, to) => expect(months("warning-in-force", from)).toBe(to));

  test("a month after 31 January is the last day of February, in a leap year the 29th", () => {
    expect(months("start-plan", "2028-01-31")).toBe("2028-02-29");
    expect(months("start-plan", "2027-01-31")).toBe("2027-02-28");
  });
});

describe("the nights in which the clock changes", () => {
  const at = (on: string, time: string) => {
    const clock = parseTime(time);
    if (!clock) throw new Error(time);
    return instantInAmsterdam(day(on), clock);
  };

  test.each([
    ["summer time begins", "2027-03-28", 23],
    ["summer time ends", "2026-10-25", 25],
  ])("%s: the day has %s, %i hours, and a term of days does not notice", (_night, on, hours) => {
    const length = (at(addDays(day(on), 1), "00:00").getTime() - at(on, "00:00").getTime()) / 3_600_000;
    expect(length).toBe(hours);
    expect(dayInAmsterdam(at(on, "00:00"))).toBe(on);
    expect(dayInAmsterdam(at(on, "23:59"))).toBe(on);
    const before = addDays(day(on), -1);
    expect(explain({ code: "first-contact" } as Term, before).on).toBe(addDays(before, 14));
  });
});

test("what was written down stands, and the reader is told that the sum of today gives another day", () => {
  const explained = explain({ code: "first-contact" } as Term, "2026-11-02");
  expect(asRecorded(explained, explained.on)).toBe(explained);
  expect(asRecorded(explained, null)).toBe(explained);
  const kept = asRecorded(explained, day("2026-11-20"));
  expect(kept.on).toBe("2026-11-20");
  expect(kept.steps.at(-1)).toEqual({ step: "recorded", to: "2026-11-20" });
});

import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { period } from "@/lib/calendar/period";
import { defaultTerms } from "@/lib/terms/default-terms";
import { asItIs, type DateSource, movedDates } from "@/lib/terms/what-if";
import { explainEnd, explainOrder, type OrderDateFacts, supposedOrder } from "./explain";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const stay = (from: string, until: string | null) => ({
  ...period(day(from), until ? day(until) : null),
  suspends: true,
});

/** The worked example of the law file, §2.4. */
const example: OrderDateFacts = {
  title: "VV",
  immediatelyEnforceable: false,
  receivedOn: day("2024-09-10"),
  probationStartOn: day("2024-09-03"),
  probationMonths: 36,
  cjibEnd: null,
  stays: [stay("2025-01-10", "2025-04-09"), stay("2026-02-01", "2026-02-14")],
  changes: [],
  startedOn: day("2024-09-20"),
  startDueOn: null,
  firstContactDueOn: null,
};
const lastDays = (facts: OrderDateFacts) =>
  Object.fromEntries(explainOrder(facts, timetable).map(({ what, on }) => [what, on]));

describe("the dates of one order", () => {
  test("three years from 3-9-2024 with 104 days of detention end on 15-12-2027", () => {
    expect(explainEnd(example)).toMatchObject({
      on: "2027-12-15",
      steps: [
        { step: "period", to: "2027-09-02", months: 36 },
        { step: "stood-still", days: 104, to: "2027-12-15" },
      ],
    });
  });

  test("each kind once, and closing and alarms counted from that end", () => {
    expect(lastDays(example)).toEqual({
      "supervision-start": "2024-10-03",
      "first-contact": "2024-09-24",
      "supervision-plan": "2024-11-01",
      "probation-end": "2027-12-15",
      "closing-begin": "2027-11-17",
      "execution-alarm-before-end": "2027-11-15",
      "execution-alarm-after-end": "2028-03-15",
    });
  });

  test("while somebody is detained there is no end, and nothing that counts from it", () => {
    const inside = explainOrder({ ...example, stays: [stay("2026-11-01", null)] }, timetable);
    const stopped = inside.filter(({ absent }) => absent === "stopped").map(({ what }) => what);
    expect(stopped).toEqual([
      "probation-end",
      "closing-begin",
      "execution-alarm-before-end",
      "execution-alarm-after-end",
    ]);
  });

  test("every judgment is told, and the CJIB has the last word", () => {
    const changes = [
      {
        kind: "lengthened",
        decidedOn: day("2026-05-01"),
        effectiveOn: day("2026-05-01"),
        months: 12,
      },
    ] as const;
    const { on, steps } = explainEnd({ ...example, changes, cjibEnd: day("2028-12-13") });
    expect(on).toBe("2028-12-13");
    expect(steps.slice(1)).toEqual([
      { step: "judgment", kind: "lengthened", months: 12, decidedOn: "2026-05-01", to: "2028-09-02" },
      { step: "stood-still", days: 104, to: "2028-12-15" },
      { step: "cjib", to: "2028-12-13", days: -2 },
    ]);
  });

  test("a conditional release: supervision begins that day, a Saturday too", () => {
    const [start] = explainOrder({ ...example, title: "VI", probationStartOn: day("2026-11-21") }, timetable);
    expect(start).toMatchObject({ on: "2026-11-21", article: "Besluit tul art. 3:2", term: null });
  });

  test("where the law names no number there is no date", () => {
    const [start] = explainOrder({ ...example, title: "SVH" }, timetable);
    expect(start).toMatchObject({ on: null, absent: "no-number" });
  });
});

describe("what if", () => {
  const sources = explainOrder(example, timetable).map(
    ({ what }, index): DateSource => ({
      kind: what,
      id: "order",
      explain: (wish) => {
        const found = explainOrder(supposedOrder(example, wish), timetable)[index];
        if (!found) throw new Error(what);
        return found;
      },
    }),
  );
  const moved = (wish: Partial<Parameters<DateSource["explain"]>[0]>) =>
    movedDates(sources, { ...asItIs, ...wish }).map(({ kind, to }) => [kind, to]);

  test("received a week later: only the first contact moves", () => {
    expect(moved({ fact: "order-received", on: day("2024-09-17") })).toEqual([
      ["first-contact", "2024-10-01"],
    ]);
  });

  test("detained for ten days: the end moves by ten, and what counts from it", () => {
    expect(moved({ stay: period(day("2027-01-01"), day("2027-01-10")) })).toEqual([
      ["probation-end", "2027-12-25"],
      ["closing-begin", "2027-11-27"],
      ["execution-alarm-before-end", "2027-11-25"],
      ["execution-alarm-after-end", "2028-03-25"],
    ]);
  });

  test("somebody who is detained now: the last day supposed ends that stay, and there is an end again", () => {
    const inside = { ...example, stays: [stay("2026-11-01", null)] };
    const until = day("2026-11-30");
    const wish = { ...asItIs, stay: period(until, until) };
    expect(explainEnd(supposedOrder(inside, wish)).on).toBe("2027-10-02");
  });

  test("detention after the end moves nothing", () => {
    expect(moved({ stay: period(day("2028-01-01"), null) })).toEqual([]);
  });
});

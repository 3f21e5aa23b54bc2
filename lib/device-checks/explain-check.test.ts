import fc from "fast-check";
import { expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, compareDates, localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { checkOutcomes } from "./attempts";
import { type CheckDateFacts, explainCheck } from "./explain-check";
import { nextCheck } from "./next-check";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const schedule: CheckDateFacts = {
  perYear: 2,
  basis: "rolling",
  minimumGapDays: 56,
  startedOn: day("2026-01-05"),
  attempts: [],
  pauses: [],
  cap: null,
  refusalCounts: "no",
  orderEndOn: null,
  leadDecidedOn: null,
  earlierDueOn: null,
  movedDays: 0,
  chosen: null,
  dueOn: null,
};

test("the first check: twelve weeks after the schedule started", () => {
  expect(explainCheck(schedule, timetable)).toMatchObject({
    on: "2026-03-30",
    start: { fact: "schedule-started" },
    term: { code: "device-check-first" },
  });
});

test("after a refusal: a new attempt, never due earlier than the check it replaces", () => {
  const attempts = [{ on: day("2026-02-02"), outcome: "refused" }] as const;
  const { on, steps, start } = explainCheck(
    { ...schedule, attempts, earlierDueOn: day("2026-03-30") },
    timetable,
  );
  expect(start.fact).toBe("attempt-refused");
  expect(on).toBe("2026-03-30");
  expect(steps.at(-1)).toEqual({ step: "not-before", to: "2026-03-30", because: "earlier-due" });
});

test("a pause of thirty days moves the check by thirty", () => {
  expect(explainCheck({ ...schedule, movedDays: 30 }, timetable).on).toBe("2026-04-29");
});

test("never after the end of the order", () => {
  expect(explainCheck({ ...schedule, orderEndOn: day("2026-03-01") }, timetable)).toMatchObject({
    on: "2026-03-01",
    steps: [{ step: "counted" }, { step: "not-after", because: "order-end" }],
  });
});

test("days that someone chose are told as chosen", () => {
  const attempts = [{ on: day("2026-02-02"), outcome: "impossible" }] as const;
  expect(
    explainCheck({ ...schedule, attempts, chosen: "window", dueOn: day("2026-02-20") }, timetable),
  ).toMatchObject({ on: "2026-02-20", start: { fact: "window-chosen" } });
});

test("whatever happened before, the reasons end where the plan does", () => {
  const attempts = fc
    .array(fc.tuple(dayBetween("2026-01-06", "2028-06-30"), fc.constantFrom(...checkOutcomes)), {
      maxLength: 6,
    })
    .map((list) => list.map(([on, outcome]) => ({ on, outcome })).sort((a, b) => compareDates(a.on, b.on)));
  const facts = fc.record({
    perYear: fc.constantFrom(1 as const, 2 as const, 3 as const),
    basis: fc.constantFrom("rolling" as const, "calendar-year" as const),
    attempts,
    cap: fc.constantFrom(null, { max: 2, per: "twelve-months", anchorOn: null } as const),
    orderEndOn: fc.constantFrom(null, addDays(day("2027-06-30"), 0)),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const input = { ...schedule, ...given };
      const next = nextCheck(input, timetable);
      if (next.next !== "window") return;
      expect(explainCheck(input, timetable).on).toBe(next.dueOn);
    }),
    { numRuns: 500 },
  );
});

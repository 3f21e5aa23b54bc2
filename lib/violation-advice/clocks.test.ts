import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, localDate } from "@/lib/calendar/local-date";
import { period } from "@/lib/calendar/period";
import { defaultTerms } from "@/lib/terms/default-terms";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { type AdviceDays, adviceClocks, clockState } from "./clocks";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const fresh: AdviceDays = {
  urgent: false,
  establishedOn: day("2026-11-02"),
  submittedOn: null,
  approvedOn: null,
  sentOn: null,
  atOmOn: null,
  decidedOn: null,
  toldOfficerOn: null,
  questions: [],
};
const atOm: AdviceDays = {
  ...fresh,
  submittedOn: day("2026-11-06"),
  approvedOn: day("2026-11-10"),
  sentOn: day("2026-11-11"),
  atOmOn: day("2026-11-12"),
};
const due = (days: AdviceDays) =>
  Object.fromEntries(adviceClocks(days, timetable).map((c) => [c.code, c.dueOn]));
const decision = (days: AdviceDays) => {
  const found = adviceClocks(days, timetable).find((clock) => clock.code === "decision");
  if (!found) throw new Error("the clock of the OM has begun");
  return found;
};

test("a clock begins with the step before it", () => {
  expect(due(fresh)).toEqual({ written: "2026-11-09" });
  expect(due(atOm)).toEqual({
    written: "2026-11-09",
    approval: "2026-11-10",
    dispatch: "2026-11-11",
    decision: "2026-12-03",
  });
});

test("urgent: on paper within one working day", () => {
  expect(due({ ...fresh, urgent: true })).toEqual({ written: "2026-11-03" });
});

test("an urgent advice that went out without these steps met its clock when it was sent", () => {
  const [written] = adviceClocks({ ...fresh, urgent: true, sentOn: day("2026-11-02") }, timetable);
  expect(written?.metOn).toBe("2026-11-02");
});

test("the officer hears of the decision the same working day", () => {
  expect(due({ ...atOm, decidedOn: day("2026-11-20") }).feedback).toBe("2026-11-20");
  expect(due({ ...atOm, decidedOn: day("2026-11-21") }).feedback).toBe("2026-11-23");
});

describe("a question of the OM stops the clock of the OM", () => {
  test("while it is open there is no due day", () => {
    expect(decision({ ...atOm, questions: [period(day("2026-11-17"), null)] })).toMatchObject({
      dueOn: null,
      stoppedSince: "2026-11-17",
    });
  });

  test("three working days of waiting are three working days later", () => {
    expect(decision({ ...atOm, questions: [period(day("2026-11-17"), day("2026-11-19"))] }).dueOn).toBe(
      "2026-12-08",
    );
  });

  test("a question never makes the decision due earlier", () => {
    fc.assert(
      fc.property(dayBetween("2026-11-13", "2027-01-31"), fc.integer({ min: 0, max: 40 }), (asked, wait) => {
        const { dueOn } = decision({ ...atOm, questions: [period(asked, addDays(asked, wait))] });
        expect(dueOn !== null && dueOn >= "2026-12-03").toBe(true);
      }),
    );
  });
});

test.each([
  ["2026-12-03", null, "running"],
  ["2026-12-04", null, "late"],
  ["2026-12-10", "2026-12-03", "met"],
  ["2026-12-10", "2026-12-04", "met-late"],
] as const)("on %s, decided on %s: %s", (today, decidedOn, state) => {
  expect(clockState(decision({ ...atOm, decidedOn: decidedOn && day(decidedOn) }), day(today))).toBe(state);
});

test("a stopped clock is neither late nor running", () => {
  const stopped = decision({ ...atOm, questions: [period(day("2026-11-17"), null)] });
  expect(clockState(stopped, day("2027-06-01"))).toBe("stopped");
});

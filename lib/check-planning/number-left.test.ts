import { describe, expect, test } from "vitest";
import { type LocalDate, localDate } from "@/lib/calendar/local-date";
import type { CheckOutcome } from "@/lib/device-checks/attempts";
import { plainOrder } from "@/tests/bench/planner/instances";
import { countOf, numberLeft } from "./number-left";
import type { PlanOrder } from "./problem";

const span = (from: string, until: string) => ({ from: localDate(from), until: localDate(until) });
const year = span("2027-01-01", "2027-12-31");
const secondHalf = span("2027-07-01", "2027-12-31");
const on = (day: string, outcome: CheckOutcome = "done") => ({ on: localDate(day), outcome });
const order = (change: Partial<PlanOrder>) => plainOrder("o1", "u0", change);
const since = (from: string, until: LocalDate | null = null) => ({ from: localDate(from), until });

describe("the number is in proportion to the days the order runs", () => {
  test.each([
    ["three a year, the whole year", 3, since("2026-01-01"), 3],
    ["from 1 September: 122 days are one of three", 3, since("2027-09-01"), 1],
    ["from 1 July: half a year of three rounds up to two", 3, since("2027-07-01"), 2],
    ["until 30 April: a third of the year", 3, since("2026-01-01", localDate("2027-04-30")), 1],
    ["the last fortnight: never less than one", 1, since("2027-12-18"), 1],
    ["one day is a day it runs", 1, since("2027-12-31"), 1],
    ["it begins after the year", 1, since("2028-01-01"), 0],
    ["it ended before the year", 2, since("2025-01-01", localDate("2026-12-31")), 0],
  ] as const)("%s", (_, perYear, running, number) => {
    expect(countOf(order({ perYear, running }), year).number).toBe(number);
  });

  test("a leap year asks no more than the number", () => {
    expect(countOf(order({ perYear: 3 }), span("2028-01-01", "2028-12-31")).number).toBe(3);
  });
});

describe("what counts as done", () => {
  test("carried out or stopped: devices were looked at; refused or impossible: the check stays wanted", () => {
    const attempts = [
      on("2027-02-01"),
      on("2027-03-01", "stopped"),
      on("2027-04-01", "refused"),
      on("2027-05-03", "impossible"),
    ];
    expect(countOf(order({ perYear: 3, attempts }), year).met).toBe(2);
  });

  test("what stands and is still to come counts; what lies outside the plan does not", () => {
    const firm = [localDate("2027-01-01"), localDate("2027-12-31"), localDate("2028-01-03")];
    expect(countOf(order({ perYear: 3, firm }), year).met).toBe(2);
    const attempts = [on("2026-12-31"), on("2027-01-01")];
    expect(countOf(order({ perYear: 3, attempts }), year).met).toBe(1);
  });

  test("a check more than the number leaves nothing to plan, and no debt", () => {
    expect(numberLeft(order({ attempts: [on("2027-02-01"), on("2027-06-01")] }), year)).toBe(0);
    expect(numberLeft(order({ perYear: 3, attempts: [on("2027-02-01")] }), year)).toBe(2);
  });
});

describe("a plan that begins halfway", () => {
  const perYear = 2;

  test("rolling: half of the number, and what was done before it began is past", () => {
    expect(countOf(order({ perYear, attempts: [on("2027-06-30")] }), secondHalf)).toEqual({
      number: 1,
      met: 0,
    });
  });

  test("calendar year: the whole number, from 1 January up to and including 31 December", () => {
    const basis = "calendar-year";
    const attempts = [on("2026-12-31"), on("2027-01-01")];
    const firm = [localDate("2027-12-31"), localDate("2028-01-01")];
    expect(countOf(order({ perYear, basis, attempts, firm }), secondHalf)).toEqual({ number: 2, met: 2 });
  });

  test("calendar year: an order that ended in March wants nothing in the second half", () => {
    const running = since("2026-01-01", localDate("2027-03-31"));
    expect(countOf(order({ perYear, basis: "calendar-year", running }), secondHalf).number).toBe(0);
  });
});

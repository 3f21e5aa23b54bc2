import { describe, expect, test } from "vitest";
import { addWeeks, type LocalDate, localDate } from "@/lib/calendar/local-date";
import type { CheckOutcome } from "@/lib/device-checks/attempts";
import { plainOrder, yearInput } from "@/tests/bench/planner/instances";
import { unitWith } from "@/tests/support/small-plans";
import { candidateOf } from "./candidate";
import type { PlanOrder, PlanPolicy, VisitBasis } from "./problem";
import { weeksOf } from "./weeks";

const day = localDate;
const on = (when: string, outcome: CheckOutcome = "done") => ({ on: day(when), outcome });
const inPlan = (monday: string, basis: VisitBasis = "wanted") => ({ monday: day(monday), basis });
const weekly = (from: string, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, at) => addWeeks(day(from), at));
const twice = [on("2026-11-02", "impossible"), on("2026-12-07", "impossible")];

/** An order in a unit that has one slot in each of these weeks of 2027. */
function candidate(mondays: readonly string[], change: Partial<PlanOrder>, policy: Partial<PlanPolicy> = {}) {
  const unit = unitWith(Object.fromEntries(mondays.map((monday) => [monday, 1])));
  const order = plainOrder("o1", "u0", { minimumGapDays: 10, ...change });
  const input = yearInput([unit], [order], policy);
  return candidateOf(order, unit, weeksOf(unit, input), input);
}
const march = weekly("2027-03-01", 3);

describe("what an order should get and could get", () => {
  test("its number when there is room, from the weeks that are open", () => {
    const found = candidate(march, { perYear: 2 });
    expect(found).toMatchObject({ wanted: 2, room: 2, gapWeeks: 2, impossible: [] });
    expect(found.openings.map(({ week }) => week.monday)).toEqual(march);
  });

  test("what was done is taken off the number; more than the number leaves no debt", () => {
    expect(candidate(march, { perYear: 2, attempts: [on("2027-01-12")] }).wanted).toBe(1);
    const more = candidate(march, { attempts: [on("2027-01-12"), on("2027-02-01")] });
    expect(more).toMatchObject({ wanted: 0, impossible: [] });
  });

  test("room may be more than the number: an order that has it can still be drawn", () => {
    expect(candidate(march, { perYear: 1 })).toMatchObject({ wanted: 1, room: 2 });
  });
});

describe("what cannot be, whoever else is planned, and why", () => {
  const cap = (max: number) => ({ max, per: "calendar-year", anchorOn: null }) as const;

  test("the judge's ceiling", () => {
    expect(candidate(march, { perYear: 2, cap: cap(1) })).toMatchObject({
      ...{ wanted: 1, room: 1, impossible: [{ orderId: "o1", short: 1, why: "cap" }] },
    });
    const refused = { perYear: 1, cap: cap(1), attempts: [on("2027-02-01", "refused")] } as const;
    expect(candidate(march, refused, { refusalCounts: "yes" }).impossible).toMatchObject([{ why: "cap" }]);
    expect(candidate(march, refused, { refusalCounts: "no" }).impossible).toEqual([]);
  });

  test("weeks enough, but too near each other", () => {
    expect(candidate(march, { perYear: 3 })).toMatchObject({
      ...{ wanted: 2, impossible: [{ short: 1, why: "gap" }] },
    });
  });

  test("fewer weeks than the number", () => {
    expect(candidate(march.slice(0, 1), { perYear: 3 })).toMatchObject({
      ...{ wanted: 1, impossible: [{ short: 2, why: "no-open-week" }] },
    });
    expect(candidate([], { perYear: 1 })).toMatchObject({
      ...{ wanted: 0, room: 0, impossible: [{ short: 1, why: "no-open-week" }] },
    });
  });

  test("twice impossible in a row: the lead decides, and until then there is no plan", () => {
    const found = candidate(march, { perYear: 2, attempts: twice });
    expect(found).toMatchObject({ openings: [], room: 0, wanted: 0 });
    expect(found.impossible).toEqual([{ orderId: "o1", short: 2, why: "lead-decides" }]);
    const decided = candidate(march, { perYear: 2, attempts: twice, leadDecidedOn: day("2026-12-08") });
    expect(decided).toMatchObject({ wanted: 2, impossible: [] });
  });
});

describe("marks give priority in the order of the policy", () => {
  const rank = (marks: readonly string[]) =>
    candidate(march, { marks }, { priorities: ["lead", "new-case"] }).rank;

  test("the strongest mark counts; one that no rule names gives none", () => {
    expect(rank(["lead"])).toBe(0);
    expect(rank(["new-case"])).toBe(1);
    expect(rank(["new-case", "lead"])).toBe(0);
    expect(rank(["no-rule-names-it"])).toBe(Number.POSITIVE_INFINITY);
    expect(rank([])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("what it had in the plan before", () => {
  test("nothing when it was in none", () => {
    expect(candidate(march, { kept: null }).kept).toEqual({ ofNumber: 0, drawn: 0 });
    expect(candidate(march, { kept: [] }).kept).toEqual({ ofNumber: 0, drawn: 0 });
  });

  test("of its number and by the draw apart", () => {
    const kept = [inPlan("2027-03-01"), inPlan("2027-03-15", "draw")];
    expect(candidate(march, { kept }).kept).toEqual({ ofNumber: 1, drawn: 1 });
    const marked = [inPlan("2027-03-01", "priority")];
    expect(candidate(march, { kept: marked }).kept).toEqual({ ofNumber: 1, drawn: 0 });
  });

  test("a check that was drawn and is done does not cancel the planned one: it stays, as a drawn one", () => {
    const found = candidate(march, { kept: [inPlan("2027-03-15")], attempts: [on("2027-02-01")] });
    expect(found).toMatchObject({ wanted: 0, kept: { ofNumber: 0, drawn: 1 } });
  });

  test("a number that was lowered takes its check away: it does not come back by the draw", () => {
    const kept = [inPlan("2027-03-01"), inPlan("2027-03-15")];
    expect(candidate(march, { perYear: 1, kept }).kept).toEqual({ ofNumber: 1, drawn: 0 });
  });

  test("two done, and what stays as drawn is never more than what was planned", () => {
    const attempts = [on("2027-01-04"), on("2027-02-01")];
    const kept = [inPlan("2027-03-15")];
    expect(candidate(march, { perYear: 2, kept, attempts }).kept).toEqual({ ofNumber: 0, drawn: 1 });
  });

  test("what its gap or its ceiling no longer lets it have is not kept either", () => {
    const kept = march.map((monday) => ({ monday, basis: "wanted" as const }));
    expect(candidate(march, { perYear: 3, kept }).kept).toEqual({ ofNumber: 2, drawn: 0 });
    const drawn = [inPlan("2027-03-01"), inPlan("2027-03-08", "draw"), inPlan("2027-03-15", "draw")];
    expect(candidate(march, { perYear: 2, kept: drawn }).kept).toEqual({ ofNumber: 1, drawn: 2 });
  });

  test("of one that was planned and three that are done, one stays", () => {
    const attempts = ["2027-01-04", "2027-01-18", "2027-02-01"].map((when) => on(when));
    const found = candidate(march, { perYear: 2, attempts, kept: [inPlan("2027-03-15")] });
    expect(found.kept).toEqual({ ofNumber: 0, drawn: 1 });
    const number = { perYear: 3, attempts: attempts.slice(0, 2), kept: [inPlan("2027-03-15")] } as const;
    expect(candidate(march, number).kept).toEqual({ ofNumber: 1, drawn: 0 });
  });
});

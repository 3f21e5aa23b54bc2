import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { assessProblems, closeProblems } from "./assessment";
import type { Attempt } from "./attempts";
import { coverage } from "./coverage";
import { type CheckSetting, type PlanInput, planProblems, type StartInput, startProblems } from "./rules";

const day = localDate;
const on = (date: string, outcome: Attempt["outcome"] = "done"): Attempt => ({ on: day(date), outcome });
const setting: CheckSetting = {
  clause: {
    wording: "sufficient",
    judgedByLead: false,
    place: "ter plaatse",
    depth: "berichten",
    privacyGuard: "kort",
  },
  cap: { max: 2, per: "calendar-year", anchorOn: null },
  refusalCounts: "no",
  attempts: [on("2026-03-15")],
  scheduleState: "active",
  orderRuns: true,
  orderEndOn: day("2027-12-31"),
  minimumGapDays: 56,
};
const plan: PlanInput = {
  ...setting,
  from: day("2026-09-01"),
  until: day("2026-09-30"),
  today: day("2026-08-20"),
  openChecks: 0,
  leadDecidedOn: null,
  leadReasonBeyondCap: null,
};
const start: StartInput = {
  ...setting,
  windowFrom: day("2026-09-01"),
  today: day("2026-09-10"),
  safetyFlag: false,
  workers: ["anna"],
  assignedTo: ["anna"],
  assistance: [],
  assistanceAllowed: [],
  conditionConfirmed: true,
  identitySeen: true,
  explanationGiven: true,
  proportionality: { goal: "naleving G2", lighterWay: "gesprek", whyThisScope: "alleen geschiedenis" },
};

describe("planning", () => {
  test("within everything the judgment allows", () => {
    expect(planProblems(plan)).toEqual([]);
  });

  test("every reason is given, not the first", () => {
    const wrong: PlanInput = {
      ...plan,
      clause: { ...setting.clause, wording: "insufficient" },
      attempts: [on("2026-03-15"), on("2026-08-15")],
      scheduleState: "paused",
      orderRuns: false,
      orderEndOn: day("2026-08-31"),
      openChecks: 1,
      today: day("2026-10-01"),
    };
    expect(planProblems(wrong)).toEqual([
      "wording-insufficient",
      "schedule-not-active",
      "order-not-running",
      "check-already-open",
      "in-the-past",
      "within-minimum-gap",
      "after-order-end",
      "cap-reached",
    ]);
  });

  test("beyond the cap only with a lead's reason", () => {
    const beyond = { ...plan, attempts: [on("2026-01-15"), on("2026-03-15")] };
    expect(planProblems(beyond)).toEqual(["cap-reached"]);
    expect(planProblems({ ...beyond, leadReasonBeyondCap: " " })).toEqual(["cap-reached"]);
    expect(planProblems({ ...beyond, leadReasonBeyondCap: "OM vordert wijziging (Sv 6:6:19)" })).toEqual([]);
  });

  test("a window that reaches past the new year has room again", () => {
    const across = { ...plan, attempts: [on("2026-01-15"), on("2026-03-15")], until: day("2027-01-31") };
    expect(planProblems(across)).toEqual([]);
  });

  test("after two impossible attempts in a row a lead decides first", () => {
    const twice = { ...plan, attempts: [on("2026-07-01", "impossible"), on("2026-08-01", "impossible")] };
    expect(planProblems(twice)).toEqual(["lead-must-decide"]);
    expect(planProblems({ ...twice, leadDecidedOn: day("2026-08-02") })).toEqual([]);
  });
});

describe("beginning", () => {
  test("with everything done that comes before", () => {
    expect(startProblems(start)).toEqual([]);
  });

  test("the cap is a ceiling: at the door there is no way round", () => {
    expect(startProblems({ ...start, attempts: [on("2026-01-15"), on("2026-03-15")] })).toEqual([
      "cap-reached",
    ]);
    expect(startProblems({ ...start, attempts: [on("2026-01-15", "refused"), on("2026-03-15")] })).toEqual(
      [],
    );
  });

  test("without a cap in the judgment nothing is counted", () => {
    expect(startProblems({ ...start, cap: null, attempts: [on("2026-01-15"), on("2026-03-15")] })).toEqual(
      [],
    );
  });

  test("two different workers where safety asks for it", () => {
    expect(startProblems({ ...start, safetyFlag: true })).toEqual(["second-worker-missing"]);
    expect(startProblems({ ...start, safetyFlag: true, workers: ["anna", "anna"] })).toEqual([
      "second-worker-missing",
    ]);
    expect(startProblems({ ...start, safetyFlag: true, workers: ["anna", "bram"] })).toEqual([]);
  });

  test("help only as far as the clause says so", () => {
    expect(startProblems({ ...start, assistance: ["police"], assistanceAllowed: ["ict-expert"] })).toEqual([
      "assistance-not-allowed",
    ]);
    expect(
      startProblems({ ...start, assistance: ["ict-expert"], assistanceAllowed: ["ict-expert"] }),
    ).toEqual([]);
  });

  test("every missing preparation is named", () => {
    const bare: StartInput = {
      ...start,
      workers: ["bram"],
      conditionConfirmed: false,
      identitySeen: false,
      explanationGiven: false,
      proportionality: { goal: "naleving", lighterWay: "", whyThisScope: "" },
      today: day("2026-08-31"),
    };
    expect(startProblems(bare)).toEqual([
      "before-window",
      "not-your-check",
      "condition-not-confirmed",
      "identity-not-seen",
      "explanation-not-given",
      "proportionality-incomplete",
    ]);
  });

  test("late in the window is late, not forbidden", () => {
    expect(startProblems({ ...start, today: day("2026-12-01") })).toEqual([]);
    expect(startProblems({ ...start, today: day("2028-01-01") })).toEqual(["after-order-end"]);
  });
});

describe("afterwards", () => {
  test("with an indication nobody judges alone what they alone saw", () => {
    const seen = { behaviours: ["G2"], checkers: ["anna"] } as const;
    expect(assessProblems({ ...seen, assessedBy: "anna" })).toEqual(["second-person-needed"]);
    expect(assessProblems({ ...seen, assessedBy: "bram" })).toEqual([]);
    expect(assessProblems({ ...seen, checkers: ["anna", "bram"], assessedBy: "anna" })).toEqual([]);
    expect(assessProblems({ ...seen, behaviours: [], assessedBy: "anna" })).toEqual([]);
  });

  test("a lead closes a check with an indication", () => {
    expect(closeProblems({ behaviours: ["G1"], role: "officer" })).toEqual(["lead-needed"]);
    expect(closeProblems({ behaviours: ["G1"], role: "teamLead" })).toEqual([]);
    expect(closeProblems({ behaviours: [], role: "officer" })).toEqual([]);
  });
});

describe("coverage", () => {
  const today = day("2026-11-18");

  test("is the share of orders with a completed check in the last twelve months", () => {
    const orders = [
      { doneOn: [day("2025-11-19")] },
      { doneOn: [day("2025-11-18")] },
      { doneOn: [day("2026-02-01"), day("2026-06-01")] },
      { doneOn: [] },
    ];
    expect(coverage(orders, today)).toEqual({ orders: 4, covered: 2, share: 0.5 });
  });

  test("has no value without orders", () => {
    expect(coverage([], today)).toEqual({ orders: 0, covered: 0, share: null });
  });
});

import { describe, expect, test } from "vitest";
import { soundTable, verbsByRole } from "@/tests/support/transitions";
import { orderStates, orderTransition, orderTransitions } from "./states";

const { steps } = soundTable({
  states: orderStates,
  rows: orderTransitions,
  ask: orderTransition,
  ends: ["closed"],
});

test("each role does its own work", () => {
  expect(verbsByRole(steps)).toEqual({
    officer: ["adopt-plan", "begin-closing", "resume", "start", "suspend"],
    teamLead: [
      "assign",
      "begin-closing",
      "close",
      "reassign",
      "reopen",
      "take-over-running",
      "take-over-started",
      "take-over-suspended",
      "transfer",
    ],
    administration: ["accept", "begin-review", "resubmit", "return-to-principal"],
    exchange: ["begin-closing", "begin-review", "resubmit"],
  });
});

describe("the law in the table", () => {
  test("the identity is checked before supervision starts (Sv 27a)", () => {
    expect(orderTransition("assigned", "start", "officer")?.requires).toContain("identity-checked");
  });

  test("only a complete order is accepted, and only by administration", () => {
    expect(orderTransition("in-review", "accept", "administration")?.requires).toContain("order-complete");
    expect(orderTransition("in-review", "accept", "teamLead")).toBeUndefined();
  });

  test("partners of the chain never move an order of probation", () => {
    expect(steps.filter((step) => ["prosecutor", "cjibClerk", "djiCaseManager"].includes(step.role))).toEqual(
      [],
    );
  });

  test("an officer does not close the own order", () => {
    expect(orderTransition("closing", "close", "officer")).toBeUndefined();
  });

  test("a suspended order goes on where it was, it does not end by itself", () => {
    expect(orderTransition("suspended", "resume", "officer")?.to).toBe("running");
    expect(orderTransition("suspended", "close", "teamLead")).toBeUndefined();
  });
});

import { expect, test } from "vitest";
import { soundTable, verbsByRole } from "@/tests/support/transitions";
import { referralStates, referralTransition, referralTransitions } from "./states";

const { states, steps } = soundTable({
  states: referralStates,
  rows: referralTransitions,
  ask: referralTransition,
  ends: ["none", "withdrawn", "exited"],
});

test("debts stay with probation: no partner of the chain sees or moves them", () => {
  expect(Object.keys(verbsByRole(steps))).toEqual(["officer", "administration"]);
});

test("nothing reaches a municipality without the client's permission", () => {
  expect(steps.filter((step) => step.to === "sent").map((step) => step.from)).toEqual([
    "permission",
    "permission",
  ]);
  expect(referralTransition("permission", "send", "officer")?.requires).toEqual([
    "permission-date",
    "municipality",
    "minimal-data-set",
  ]);
});

test("a refusal by the municipality is no dead end: it needs a ground and a plan B", () => {
  expect(referralTransition("first-talk", "record-rejection", "officer")?.requires).toEqual([
    "decision-date",
    "ground",
    "plan-b",
  ]);
  expect(
    states.filter((state) => steps.some((step) => step.from === "rejected" && step.to === state)),
  ).toEqual(["own-coaching", "draft"]);
});

test("permission can be taken back until the municipality has decided", () => {
  const open = states.filter((state) => steps.some((step) => step.from === state && step.to === "withdrawn"));
  expect(open).toEqual(["draft", "permission", "sent", "receipt-confirmed", "first-talk"]);
});

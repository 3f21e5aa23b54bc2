import { describe, expect, test } from "vitest";
import {
  ambiguous,
  endStates,
  reachable,
  unknownRoles,
  verbsByRole,
  walk,
} from "@/tests/support/transitions";
import { type HandoverState, handoverStates, handoverTransition, handoverTransitions } from "./lead-states";
import { type StartState, startStates, startTransition, startTransitions } from "./states";

describe("a file", () => {
  const states = Object.keys(startStates) as StartState[];
  const verbs = [...new Set(startTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, startTransition);

  test("the table is sound", () => {
    expect(ambiguous(startTransitions)).toEqual([]);
    expect(unknownRoles(startTransitions)).toEqual([]);
    expect([...reachable(startTransitions, "step-1")].sort()).toEqual([...states].sort());
    expect(endStates(startTransitions, states)).toEqual(["closed", "stopped"]);
  });

  test("of every state x verb x role only the rows of the table are allowed", () => {
    expect(steps).toHaveLength(startTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });

  test("DJI and probation share the file; the OM and the CJIB have no part in it", () => {
    expect(Object.keys(verbsByRole(steps))).toEqual(["officer", "djiCaseManager"]);
  });

  test("probation says what it knows and delivers its research, DJI does not do that for it", () => {
    expect(startTransition("step-1", "record-knowledge", "djiCaseManager")).toBeUndefined();
    expect(startTransition("step-3-research", "deliver-research", "djiCaseManager")).toBeUndefined();
  });

  test("steps 3 and 4 are passed by a yes or by a no with its reason, never silently", () => {
    expect(startTransition("step-3-decision", "decline-research", "djiCaseManager")?.requires).toContain(
      "reason",
    );
    expect(startTransition("step-4-decision", "decline-effort", "officer")?.requires).toContain("reason");
    const before = steps.filter((step) => step.to === "step-4-decision").map((step) => step.verb);
    expect([...new Set(before)]).toEqual(["decline-research", "deliver-research"]);
  });

  test("a short stay can leave every early step for the handover", () => {
    const early = states.filter((state) =>
      steps.some((step) => step.from === state && step.to === "shortened"),
    );
    expect(early).toEqual(["step-1", "step-2", "step-3-decision"]);
  });
});

describe("a handover of the lead", () => {
  const states = Object.keys(handoverStates) as HandoverState[];
  const verbs = [...new Set(handoverTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, handoverTransition);

  test("the table is sound", () => {
    expect(ambiguous(handoverTransitions)).toEqual([]);
    expect(unknownRoles(handoverTransitions)).toEqual([]);
    expect(endStates(handoverTransitions, states)).toEqual(["accepted", "declined", "cancelled"]);
    expect(steps).toHaveLength(handoverTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });

  test("an answer is final: who changes their mind proposes anew", () => {
    expect(steps.every((step) => step.from === "proposed")).toBe(true);
  });
});

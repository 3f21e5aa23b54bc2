import { describe, expect, test } from "vitest";
import { soundTable, verbsByRole } from "@/tests/support/transitions";
import { handoverStates, handoverTransition, handoverTransitions } from "./lead-states";
import { startStates, startTransition, startTransitions } from "./states";

describe("a file", () => {
  const { states, steps } = soundTable({
    states: startStates,
    rows: startTransitions,
    ask: startTransition,
    ends: ["closed", "stopped"],
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
  const { steps } = soundTable({
    states: handoverStates,
    rows: handoverTransitions,
    ask: handoverTransition,
    ends: ["accepted", "declined", "cancelled"],
  });

  test("an answer is final: who changes their mind proposes anew", () => {
    expect(steps.every((step) => step.from === "proposed")).toBe(true);
  });
});

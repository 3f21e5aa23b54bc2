import { describe, expect, test } from "vitest";
import { reachable, soundTable, verbsByRole } from "@/tests/support/transitions";
import { scheduleStates, scheduleTransition, scheduleTransitions } from "./schedule-states";
import { checkStates, checkTransition, checkTransitions } from "./states";

describe("a check", () => {
  const { steps } = soundTable({
    states: checkStates,
    rows: checkTransitions,
    ask: checkTransition,
    ends: ["closed", "lapsed"],
  });

  test("officers check, leads plan and judge what was stopped, nobody else comes near", () => {
    expect(verbsByRole(steps)).toEqual({
      officer: [
        "assess",
        "assign",
        "close",
        "lapse",
        "reassign",
        "record-done",
        "record-impossible",
        "record-refusal",
        "start",
        "stop-on-suspicion",
      ],
      teamLead: ["assess", "assign", "close", "lapse", "reassign"],
    });
  });

  test("an ended check never goes back into progress", () => {
    const ended = ["done", "refused", "impossible", "stopped"] as const;
    for (const state of ended)
      expect([...reachable(checkTransitions, state)].sort()).toEqual(["assessed", "closed", state].sort());
  });

  test("after the stop rule only a lead goes on, with the decision on the police", () => {
    expect(checkTransition("stopped", "assess", "officer")).toBeUndefined();
    expect(checkTransition("stopped", "assess", "teamLead")?.requires).toContain("police-report-decided");
  });

  test("a refusal at the door counts without the check having begun", () => {
    expect(checkTransition("assigned", "record-refusal", "officer")?.to).toBe("refused");
    expect(checkTransition("planned", "record-refusal", "officer")).toBeUndefined();
  });
});

describe("a schedule", () => {
  soundTable({
    states: scheduleStates,
    rows: scheduleTransitions,
    ask: scheduleTransition,
    ends: ["ended"],
  });
});

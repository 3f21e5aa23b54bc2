import { describe, expect, test } from "vitest";
import {
  ambiguous,
  endStates,
  reachable,
  unknownRoles,
  verbsByRole,
  walk,
} from "@/tests/support/transitions";
import {
  type ScheduleState,
  scheduleStates,
  scheduleTransition,
  scheduleTransitions,
} from "./schedule-states";
import { type CheckState, checkStates, checkTransition, checkTransitions } from "./states";

describe("a check", () => {
  const states = Object.keys(checkStates) as CheckState[];
  const verbs = [...new Set(checkTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, checkTransition);

  test("the table is sound", () => {
    expect(ambiguous(checkTransitions)).toEqual([]);
    expect(unknownRoles(checkTransitions)).toEqual([]);
    expect([...reachable(checkTransitions, "planned")].sort()).toEqual([...states].sort());
    expect(endStates(checkTransitions, states)).toEqual(["closed", "lapsed"]);
  });

  test("of every state x verb x role only the rows of the table are allowed", () => {
    expect(steps).toHaveLength(checkTransitions.reduce((sum, row) => sum + row.roles.length, 0));
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
  const states = Object.keys(scheduleStates) as ScheduleState[];
  const verbs = [...new Set(scheduleTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, scheduleTransition);

  test("the table is sound", () => {
    expect(ambiguous(scheduleTransitions)).toEqual([]);
    expect(unknownRoles(scheduleTransitions)).toEqual([]);
    expect([...reachable(scheduleTransitions, "active")].sort()).toEqual([...states].sort());
    expect(endStates(scheduleTransitions, states)).toEqual(["ended"]);
    expect(steps).toHaveLength(scheduleTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });
});

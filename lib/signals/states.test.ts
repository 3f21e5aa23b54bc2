import { expect, test } from "vitest";
import {
  ambiguous,
  endStates,
  reachable,
  unknownRoles,
  verbsByRole,
  walk,
} from "@/tests/support/transitions";
import { type SignalState, signalStates, signalTransition, signalTransitions } from "./states";

const states = Object.keys(signalStates) as SignalState[];
const verbs = [...new Set(signalTransitions.map((row) => row.verb))];
const steps = walk(states, verbs, signalTransition);

test("the table is sound", () => {
  expect(ambiguous(signalTransitions)).toEqual([]);
  expect(unknownRoles(signalTransitions)).toEqual([]);
  expect([...reachable(signalTransitions, "signal")].sort()).toEqual([...states].sort());
  expect(endStates(signalTransitions, states)).toEqual(["settled"]);
});

test("of every state x verb x role only the rows of the table are allowed", () => {
  expect(steps).toHaveLength(signalTransitions.reduce((sum, row) => sum + row.roles.length, 0));
});

test("a signal stays inside probation", () => {
  expect(Object.keys(verbsByRole(steps))).toEqual(["officer", "teamLead"]);
});

test("nobody is judged unheard: a violation asks for the client's side or the reason it is missing", () => {
  for (const verb of ["find-violation", "find-excusable"] as const) {
    expect(signalTransition("under-investigation", verb, "officer")?.requires).toContain(
      "client-heard-or-reason",
    );
  }
  expect(signalTransition("signal", "find-violation", "officer")).toBeUndefined();
});

test("a violation is never settled without a response", () => {
  expect(signalTransition("violation", "settle", "officer")).toBeUndefined();
  expect(signalTransition("no-violation", "settle", "officer")?.to).toBe("settled");
});

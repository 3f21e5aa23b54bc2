import { expect, test } from "vitest";
import { soundTable, verbsByRole } from "@/tests/support/transitions";
import { signalStates, signalTransition, signalTransitions } from "./states";

const { steps } = soundTable({
  states: signalStates,
  rows: signalTransitions,
  ask: signalTransition,
  ends: ["settled"],
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

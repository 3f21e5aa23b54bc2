import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { type StartState, startStates } from "./states";
import { turnNow } from "./turn";

const steps = ([1, 2, 3, 4] as const).map((number) => ({ number, dueOn: localDate(`2026-11-0${number}`) }));
const expectedEndOn = localDate("2027-06-01");

const turns: Record<StartState, readonly [number | null, string | null]> = {
  "step-1": [1, "2026-11-01"],
  "step-2": [2, "2026-11-02"],
  "step-3-decision": [3, "2026-11-03"],
  "step-3-research": [3, "2026-11-03"],
  "step-4-decision": [4, "2026-11-04"],
  "step-4-effort": [4, "2027-06-01"],
  shortened: [null, null],
  handover: [null, null],
  closed: [null, null],
  stopped: [null, null],
};

describe("what is to be done now", () => {
  test.each(Object.keys(startStates) as StartState[])("in %s", (state) => {
    const [step, dueOn] = turns[state];
    expect(turnNow({ state, steps, expectedEndOn })).toEqual({ step, dueOn });
  });
});

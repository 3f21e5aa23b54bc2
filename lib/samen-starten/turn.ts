import type { LocalDate } from "@/lib/calendar/local-date";
import type { StepNumber } from "./rules";
import type { StartState } from "./states";

/** The step at which a file in a state is; in the handover and after it there is none. */
export const stepOfState: Readonly<Partial<Record<StartState, StepNumber>>> = {
  "step-1": 1,
  "step-2": 2,
  "step-3-decision": 3,
  "step-3-research": 3,
  "step-4-decision": 4,
  "step-4-effort": 4,
};

/** States in which one party's answer is not enough: each has its own turn until both have spoken. */
export const answeredByBoth = ["step-2", "step-3-decision", "step-4-decision"] as const;

export type TurnNow = { readonly step: StepNumber | null; readonly dueOn: LocalDate | null };

type Turn = {
  readonly state: string;
  readonly steps: readonly { readonly number: number; readonly dueOn: LocalDate | null }[];
  readonly expectedEndOn: LocalDate | null;
};

/**
 * What is to be done now and by when; `turnSql` says the same for lists. Effort in detention (step 4) has begun once
 * both agreed, so its own day is met then: what it brought is recorded before the stay ends.
 */
export function turnNow({ state, steps, expectedEndOn }: Turn): TurnNow {
  const step = stepOfState[state as StartState] ?? null;
  if (state === "step-4-effort") return { step, dueOn: expectedEndOn };
  return { step, dueOn: steps.find(({ number }) => number === step)?.dueOn ?? null };
}

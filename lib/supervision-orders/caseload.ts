import type { OrderState } from "./states";

/** States in which an order is its officer's work. */
export const caseloadStates = [
  "assigned",
  "started",
  "running",
  "suspended",
  "closing",
] as const satisfies readonly OrderState[];

/** A run of the planner (planronde), from its request to the decision on what came out. */
export const runStates = {
  queued: "in de wachtrij",
  running: "wordt berekend",
  done: "klaar om te beslissen",
  confirmed: "vastgesteld",
  discarded: "niet gebruikt",
  cancelled: "afgebroken",
  failed: "mislukt",
} as const;
export type RunState = keyof typeof runStates;

export const runTransitions = [
  { from: "queued", verb: "begin", to: "running", roles: ["exchange"] },
  { from: "running", verb: "finish", to: "done", roles: ["exchange"] },
  { from: "running", verb: "fail", to: "failed", roles: ["exchange"] },
  { from: "queued", verb: "cancel", to: "cancelled", roles: ["teamLead"] },
  { from: "running", verb: "cancel", to: "cancelled", roles: ["teamLead"] },
  { from: "done", verb: "confirm", to: "confirmed", roles: ["teamLead"] },
  { from: "done", verb: "discard", to: "discarded", roles: ["teamLead"] },
] as const satisfies readonly {
  readonly from: RunState;
  readonly verb: string;
  readonly to: RunState;
  readonly roles: readonly string[];
}[];
export type RunVerb = (typeof runTransitions)[number]["verb"];

/** The row of the table for this state, act and role; undefined when there is none. */
export const runTransition = (from: RunState, verb: RunVerb, role: string) =>
  runTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

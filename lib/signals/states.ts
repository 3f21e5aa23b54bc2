/** States of a signal (signaal), from first sign to settled response. */
export const signalStates = {
  signal: "signaal",
  "under-investigation": "in onderzoek",
  "no-violation": "geen overtreding",
  excusable: "verschoonbaar",
  violation: "overtreding",
  "response-chosen": "reactie gekozen",
  settled: "afgehandeld",
} as const;

export type SignalState = keyof typeof signalStates;

/** The client is heard before anyone judges, unless safety forbids (hoor en wederhoor). */
export const signalTransitions = [
  {
    from: "signal",
    verb: "investigate",
    to: "under-investigation",
    roles: ["officer", "teamLead"],
    requires: ["owner", "condition"],
  },
  {
    from: "under-investigation",
    verb: "find-no-violation",
    to: "no-violation",
    roles: ["officer"],
    requires: ["facts-with-source"],
  },
  {
    from: "under-investigation",
    verb: "find-excusable",
    to: "excusable",
    roles: ["officer"],
    requires: ["facts-with-source", "client-heard-or-reason"],
  },
  {
    from: "under-investigation",
    verb: "find-violation",
    to: "violation",
    roles: ["officer"],
    requires: ["facts-with-source", "client-heard-or-reason"],
  },
  { from: "no-violation", verb: "settle", to: "settled", roles: ["officer"], requires: ["client-told"] },
  {
    from: "excusable",
    verb: "choose-response",
    to: "response-chosen",
    roles: ["officer"],
    requires: ["response"],
  },
  { from: "excusable", verb: "settle", to: "settled", roles: ["officer"], requires: ["client-told"] },
  {
    from: "violation",
    verb: "choose-response",
    to: "response-chosen",
    roles: ["officer"],
    requires: ["response"],
  },
  {
    from: "response-chosen",
    verb: "change-response",
    to: "response-chosen",
    roles: ["officer", "teamLead"],
    requires: ["response", "reason"],
  },
  {
    from: "response-chosen",
    verb: "settle",
    to: "settled",
    roles: ["officer"],
    requires: ["linked-paper-final-or-talk-logged"],
  },
] as const satisfies readonly {
  from: SignalState;
  verb: string;
  to: SignalState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type SignalTransition = (typeof signalTransitions)[number];
export type SignalVerb = SignalTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const signalTransition = (
  from: SignalState,
  verb: SignalVerb,
  role: string,
): SignalTransition | undefined =>
  signalTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

/** The response to a violation, from talk to urgent notice (spoed). */
export const signalResponses = ["talk", "plan-change", "warning", "advice", "urgent"] as const;

/** What kind of sign it is. */
export const signalKinds = [
  "missed-contact",
  "check-refused",
  "check-finding",
  "positive-test",
  "provider-report",
  "police-report",
  "refused-duty",
  "other",
] as const;
export type SignalKind = (typeof signalKinds)[number];

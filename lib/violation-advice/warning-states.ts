/**
 * States of an official warning (officiële waarschuwing). It counts in a later advice until its last day; that it has
 * lapsed is computed (`warning-lapse.ts`), nobody has to do it.
 */
export const warningStates = {
  draft: "concept",
  "awaiting-approval": "ter akkoord",
  approved: "akkoord",
  issued: "uitgereikt",
  "in-force": "geldig",
  withdrawn: "ingetrokken",
} as const;

export type WarningState = keyof typeof warningStates;

export const warningTransitions = [
  {
    from: "draft",
    verb: "submit",
    to: "awaiting-approval",
    roles: ["officer"],
    requires: ["condition", "facts"],
  },
  {
    from: "awaiting-approval",
    verb: "approve",
    to: "approved",
    roles: ["teamLead"],
    requires: ["not-the-author"],
  },
  { from: "awaiting-approval", verb: "send-back", to: "draft", roles: ["teamLead"], requires: ["reason"] },
  {
    from: "approved",
    verb: "issue",
    to: "issued",
    roles: ["officer"],
    requires: ["way-of-delivery", "date"],
  },
  {
    // A warning binds once the client has been told in plain language (B1).
    from: "issued",
    verb: "take-effect",
    to: "in-force",
    roles: ["officer"],
    requires: ["explained-in-plain-language"],
  },
  { from: "draft", verb: "withdraw", to: "withdrawn", roles: ["officer", "teamLead"], requires: ["reason"] },
  {
    from: "awaiting-approval",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer", "teamLead"],
    requires: ["reason"],
  },
  { from: "approved", verb: "withdraw", to: "withdrawn", roles: ["teamLead"], requires: ["reason"] },
  {
    from: "issued",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "client-told"],
  },
  {
    from: "in-force",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "client-told"],
  },
] as const satisfies readonly {
  from: WarningState;
  verb: string;
  to: WarningState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type WarningTransition = (typeof warningTransitions)[number];
export type WarningVerb = WarningTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const warningTransition = (
  from: WarningState,
  verb: WarningVerb,
  role: string,
): WarningTransition | undefined =>
  warningTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

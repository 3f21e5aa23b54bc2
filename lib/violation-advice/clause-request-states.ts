/**
 * States of a request to have a device clause changed (verzoek wijziging voorwaarde, Sv 6:6:19). It has no draft: the
 * lead who judged the wording writes and sends it in one act. The changed clause itself comes back as a new version of
 * the condition, on the way that every change of a judge comes.
 */
export const clauseRequestStates = {
  sent: "verzonden",
  "received-by-cjib": "ontvangen door CJIB",
  "at-om": "bij OM",
  answered: "beantwoord",
  withdrawn: "ingetrokken",
} as const;

export type ClauseRequestState = keyof typeof clauseRequestStates;

/** States in which the OM has not answered. */
export const openRequestStates = ["sent", "received-by-cjib", "at-om"] as const;

const withdraw = { verb: "withdraw", to: "withdrawn", roles: ["teamLead"], requires: ["reason"] } as const;

export const clauseRequestTransitions = [
  {
    from: "sent",
    verb: "confirm-receipt",
    to: "received-by-cjib",
    roles: ["exchange"],
    requires: ["receipt-reference"],
  },
  { from: "received-by-cjib", verb: "forward", to: "at-om", roles: ["exchange"], requires: ["om-office"] },
  { from: "at-om", verb: "answer", to: "answered", roles: ["exchange"], requires: ["answer"] },
  { from: "sent", ...withdraw },
  { from: "received-by-cjib", ...withdraw },
  { from: "at-om", ...withdraw },
] as const satisfies readonly {
  from: ClauseRequestState;
  verb: string;
  to: ClauseRequestState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type ClauseRequestTransition = (typeof clauseRequestTransitions)[number];
export type ClauseRequestVerb = ClauseRequestTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const clauseRequestTransition = (
  from: ClauseRequestState,
  verb: ClauseRequestVerb,
  role: string,
): ClauseRequestTransition | undefined =>
  clauseRequestTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

/** States of a debt referral (schuldverwijzing), each with the Dutch term of practice. Crisis is a flag, not a state. */
export const referralStates = {
  screening: "screening",
  none: "geen",
  "own-coaching": "eigen begeleiding",
  draft: "verwijzing in concept",
  permission: "toestemming",
  sent: "verstuurd",
  "receipt-confirmed": "ontvangst bevestigd",
  "first-talk": "eerste gesprek",
  admitted: "toegelaten",
  rejected: "afgewezen",
  withdrawn: "ingetrokken",
  stabilisation: "stabilisatie",
  solution: "oplossing",
  aftercare: "nazorg",
  exited: "uitgestroomd",
} as const;

export type ReferralState = keyof typeof referralStates;

/**
 * Data go to a municipality only with the client's permission, so permission comes before sending.
 * Dropping out is no violation unless debt help is a special condition.
 */
export const referralTransitions = [
  { from: "screening", verb: "find-none", to: "none", roles: ["officer"], requires: ["answers"] },
  { from: "screening", verb: "coach", to: "own-coaching", roles: ["officer"], requires: ["answers"] },
  { from: "screening", verb: "refer", to: "draft", roles: ["officer"], requires: ["answers"] },
  { from: "own-coaching", verb: "refer", to: "draft", roles: ["officer"], requires: ["reason"] },
  {
    from: "draft",
    verb: "record-permission",
    to: "permission",
    roles: ["officer"],
    requires: ["permission-date"],
  },
  {
    from: "permission",
    verb: "send",
    to: "sent",
    roles: ["officer", "administration"],
    requires: ["permission-date", "municipality", "minimal-data-set"],
  },
  {
    from: "sent",
    verb: "confirm-receipt",
    to: "receipt-confirmed",
    roles: ["officer", "administration"],
    requires: ["date"],
  },
  { from: "sent", verb: "record-first-talk", to: "first-talk", roles: ["officer"], requires: ["date"] },
  {
    from: "receipt-confirmed",
    verb: "record-first-talk",
    to: "first-talk",
    roles: ["officer"],
    requires: ["date"],
  },
  {
    from: "first-talk",
    verb: "record-admission",
    to: "admitted",
    roles: ["officer"],
    requires: ["decision-date"],
  },
  {
    from: "first-talk",
    verb: "record-rejection",
    to: "rejected",
    roles: ["officer"],
    requires: ["decision-date", "ground", "plan-b"],
  },
  { from: "rejected", verb: "refer", to: "draft", roles: ["officer"], requires: ["reason"] },
  { from: "rejected", verb: "coach", to: "own-coaching", roles: ["officer"], requires: ["reason"] },
  {
    from: "admitted",
    verb: "begin-stabilisation",
    to: "stabilisation",
    roles: ["officer"],
    requires: ["date"],
  },
  {
    from: "stabilisation",
    verb: "begin-solution",
    to: "solution",
    roles: ["officer"],
    requires: ["kind-of-solution"],
  },
  { from: "solution", verb: "begin-aftercare", to: "aftercare", roles: ["officer"], requires: ["date"] },
  { from: "own-coaching", verb: "exit", to: "exited", roles: ["officer"], requires: ["exit-reason"] },
  { from: "admitted", verb: "exit", to: "exited", roles: ["officer"], requires: ["exit-reason"] },
  { from: "stabilisation", verb: "exit", to: "exited", roles: ["officer"], requires: ["exit-reason"] },
  { from: "solution", verb: "exit", to: "exited", roles: ["officer"], requires: ["exit-reason"] },
  { from: "aftercare", verb: "exit", to: "exited", roles: ["officer"], requires: ["exit-reason"] },
  { from: "draft", verb: "withdraw", to: "withdrawn", roles: ["officer"], requires: ["reason"] },
  { from: "permission", verb: "withdraw", to: "withdrawn", roles: ["officer"], requires: ["reason"] },
  {
    from: "sent",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer"],
    requires: ["reason", "municipality-told"],
  },
  {
    from: "receipt-confirmed",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer"],
    requires: ["reason", "municipality-told"],
  },
  {
    from: "first-talk",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer"],
    requires: ["reason", "municipality-told"],
  },
] as const satisfies readonly {
  from: ReferralState;
  verb: string;
  to: ReferralState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type ReferralTransition = (typeof referralTransitions)[number];
export type ReferralVerb = ReferralTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const referralTransition = (
  from: ReferralState,
  verb: ReferralVerb,
  role: string,
): ReferralTransition | undefined =>
  referralTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

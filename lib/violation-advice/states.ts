/** States of a violation advice (overtredingsadvies), each with the Dutch term of practice. */
export const adviceStates = {
  draft: "concept",
  challenge: "collegiale toets",
  "awaiting-approval": "ter akkoord",
  approved: "akkoord",
  sent: "verzonden",
  "received-by-cjib": "ontvangen door CJIB",
  "at-om": "bij OM",
  "question-asked": "aanvulling gevraagd",
  "om-decided": "besluit OM",
  "at-court": "bij rechter",
  "court-decided": "uitspraak",
  settled: "afgehandeld",
  withdrawn: "ingetrokken",
} as const;

export type AdviceState = keyof typeof adviceStates;

/**
 * Probation advises, the OM decides whether to apply to the court, the court decides (Sv 6:6:19, 6:6:21).
 * After `sent` the text cannot change: an addition is a new version that refers to the old one.
 */
export const adviceTransitions = [
  {
    from: "draft",
    verb: "submit",
    to: "challenge",
    roles: ["officer"],
    requires: ["author", "blocks-complete", "no-paused-instrument"],
  },
  {
    from: "challenge",
    verb: "record-challenge",
    to: "awaiting-approval",
    roles: ["officer", "teamLead"],
    requires: ["not-the-author", "remark-or-none"],
  },
  {
    from: "challenge",
    verb: "send-back",
    to: "draft",
    roles: ["officer", "teamLead"],
    requires: ["not-the-author", "reason"],
  },
  {
    from: "awaiting-approval",
    verb: "approve",
    to: "approved",
    roles: ["teamLead"],
    requires: ["independent-of-author-and-challenger", "text-frozen"],
  },
  { from: "awaiting-approval", verb: "send-back", to: "draft", roles: ["teamLead"], requires: ["reason"] },
  { from: "approved", verb: "send-back", to: "draft", roles: ["teamLead"], requires: ["reason"] },
  {
    // Besluit tul 3:4: to the OM, copy to the Minister (CJIB).
    from: "approved",
    verb: "send",
    to: "sent",
    // The exchange does it by itself once the CJIB has the message in hand.
    roles: ["administration", "exchange"],
    requires: ["addressee", "urgency", "notice-sent"],
  },
  {
    // Urgent: the lead agrees by word of mouth, the written approval follows within one working day.
    from: "draft",
    verb: "send-urgently",
    to: "sent",
    roles: ["officer", "administration"],
    requires: ["verbal-consent-of-lead", "urgency-reason", "addressee"],
  },
  {
    from: "sent",
    verb: "confirm-receipt",
    to: "received-by-cjib",
    roles: ["cjibClerk", "exchange"],
    requires: ["receipt-reference"],
  },
  {
    from: "received-by-cjib",
    verb: "forward",
    to: "at-om",
    roles: ["cjibClerk", "exchange"],
    requires: ["om-office"],
  },
  {
    from: "at-om",
    verb: "ask-question",
    to: "question-asked",
    roles: ["prosecutor", "exchange"],
    requires: ["one-question"],
  },
  {
    from: "question-asked",
    verb: "answer-question",
    to: "at-om",
    roles: ["officer"],
    requires: ["answer"],
  },
  {
    from: "at-om",
    verb: "decide",
    to: "om-decided",
    roles: ["prosecutor", "exchange"],
    requires: ["decision", "reason-when-not-as-advised"],
  },
  {
    // A question is no bar: the OM may decide before the answer is there.
    from: "question-asked",
    verb: "decide",
    to: "om-decided",
    roles: ["prosecutor", "exchange"],
    requires: ["decision", "reason-when-not-as-advised"],
  },
  {
    from: "om-decided",
    verb: "bring-to-court",
    to: "at-court",
    roles: ["prosecutor", "exchange"],
    requires: ["decision-needs-court", "application-date"],
  },
  {
    from: "at-court",
    verb: "record-judgment",
    to: "court-decided",
    roles: ["prosecutor", "exchange"],
    requires: ["judgment-date", "outcome"],
  },
  {
    from: "om-decided",
    verb: "settle",
    to: "settled",
    roles: ["officer"],
    requires: ["decision-without-court", "order-updated", "client-told"],
  },
  {
    from: "court-decided",
    verb: "settle",
    to: "settled",
    roles: ["officer"],
    requires: ["order-updated", "client-told"],
  },
  { from: "draft", verb: "withdraw", to: "withdrawn", roles: ["officer", "teamLead"], requires: ["reason"] },
  {
    from: "challenge",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer", "teamLead"],
    requires: ["reason"],
  },
  {
    from: "awaiting-approval",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["officer", "teamLead"],
    requires: ["reason"],
  },
  { from: "approved", verb: "withdraw", to: "withdrawn", roles: ["teamLead"], requires: ["reason"] },
  {
    from: "sent",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
  {
    from: "received-by-cjib",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
  {
    from: "at-om",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
  {
    from: "question-asked",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
] as const satisfies readonly {
  from: AdviceState;
  verb: string;
  to: AdviceState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type AdviceTransition = (typeof adviceTransitions)[number];
export type AdviceVerb = AdviceTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const adviceTransition = (
  from: AdviceState,
  verb: AdviceVerb,
  role: string,
): AdviceTransition | undefined =>
  adviceTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

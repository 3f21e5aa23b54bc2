/** States of a supervision order (toezichtsopdracht), each with the Dutch term of practice. */
export const orderStates = {
  received: "ontvangen",
  "in-review": "in controle",
  returned: "geretourneerd",
  accepted: "geaccepteerd",
  assigned: "toegewezen",
  started: "gestart",
  running: "lopend",
  suspended: "opgeschort",
  transferred: "overgedragen",
  closing: "in afronding",
  closed: "afgesloten",
} as const;

export type OrderState = keyof typeof orderStates;

const givenOut = ["officer-active", "capacity-shown", "safety-flag-answered"] as const;

/**
 * The path of an order. `requires` names the facts a command checks before it makes the step.
 * Nothing is ever deleted: an order is returned, transferred or closed.
 */
export const orderTransitions = [
  {
    from: "received",
    verb: "begin-review",
    to: "in-review",
    roles: ["administration", "exchange"],
    requires: ["principal-reference", "receipt-date"],
  },
  {
    from: "in-review",
    verb: "return-to-principal",
    to: "returned",
    roles: ["administration"],
    requires: ["missing-items-listed"],
  },
  {
    // The principal sends the same order again with what was missing.
    from: "returned",
    verb: "resubmit",
    to: "in-review",
    roles: ["administration", "exchange"],
    requires: ["principal-reference", "receipt-date"],
  },
  {
    from: "in-review",
    verb: "accept",
    to: "accepted",
    roles: ["administration"],
    requires: ["order-complete"],
  },
  {
    from: "accepted",
    verb: "assign",
    to: "assigned",
    roles: ["teamLead"],
    requires: givenOut,
  },
  {
    from: "assigned",
    verb: "reassign",
    to: "assigned",
    roles: ["teamLead"],
    requires: ["officer-active", "reason"],
  },
  {
    // Sv 27a: the identity is checked before anything else happens.
    from: "assigned",
    verb: "start",
    to: "started",
    roles: ["officer"],
    requires: ["identity-checked", "start-interview-logged", "start-date", "reason-when-late"],
  },
  {
    from: "started",
    verb: "adopt-plan",
    to: "running",
    roles: ["officer"],
    requires: ["plan-adopted", "level-set", "lead-agrees-at-level-3"],
  },
  {
    from: "started",
    verb: "suspend",
    to: "suspended",
    roles: ["officer"],
    requires: ["suspension-reason", "from-date"],
  },
  {
    from: "running",
    verb: "suspend",
    to: "suspended",
    roles: ["officer"],
    requires: ["suspension-reason", "from-date"],
  },
  {
    from: "suspended",
    verb: "resume",
    to: "running",
    roles: ["officer"],
    requires: ["until-date", "plan-reviewed"],
  },
  {
    from: "running",
    verb: "transfer",
    to: "transferred",
    roles: ["teamLead"],
    requires: ["handover-note", "receiving-unit-accepts"],
  },
  {
    from: "suspended",
    verb: "transfer",
    to: "transferred",
    roles: ["teamLead"],
    requires: ["handover-note", "receiving-unit-accepts"],
  },
  {
    from: "assigned",
    verb: "transfer",
    to: "transferred",
    roles: ["teamLead"],
    requires: ["handover-note", "receiving-unit-accepts"],
  },
  {
    from: "started",
    verb: "transfer",
    to: "transferred",
    roles: ["teamLead"],
    requires: ["handover-note", "receiving-unit-accepts"],
  },
  {
    // The order keeps its number; the receiving team lead assigns it anew.
    from: "transferred",
    verb: "assign",
    to: "assigned",
    roles: ["teamLead"],
    requires: givenOut,
  },
  // Supervision that had begun goes on where it was: nothing is started or adopted again.
  { from: "transferred", verb: "take-over-started", to: "started", roles: ["teamLead"], requires: givenOut },
  { from: "transferred", verb: "take-over-running", to: "running", roles: ["teamLead"], requires: givenOut },
  {
    from: "transferred",
    verb: "take-over-suspended",
    to: "suspended",
    roles: ["teamLead"],
    requires: givenOut,
  },
  {
    from: "running",
    verb: "begin-closing",
    to: "closing",
    roles: ["officer", "exchange"],
    requires: ["end-reason"],
  },
  // Death, a quashed judgment or the OM can end an order before it ever ran.
  {
    from: "accepted",
    verb: "begin-closing",
    to: "closing",
    roles: ["teamLead", "exchange"],
    requires: ["end-reason"],
  },
  {
    from: "assigned",
    verb: "begin-closing",
    to: "closing",
    roles: ["teamLead", "exchange"],
    requires: ["end-reason"],
  },
  {
    from: "started",
    verb: "begin-closing",
    to: "closing",
    roles: ["teamLead", "exchange"],
    requires: ["end-reason"],
  },
  {
    // Execution in full, revocation or death can end an order while it is suspended.
    from: "suspended",
    verb: "begin-closing",
    to: "closing",
    roles: ["officer", "exchange"],
    requires: ["end-reason"],
  },
  {
    // The court or the OM lengthened the period after all (Sv 6:6:19).
    from: "closing",
    verb: "reopen",
    to: "running",
    roles: ["teamLead"],
    requires: ["reason"],
  },
  {
    // Besluit tul 3:5: closing report to OM and Minister.
    from: "closing",
    verb: "close",
    to: "closed",
    roles: ["teamLead"],
    requires: ["outcome-per-condition", "closing-report", "no-open-advice-or-decision-noted"],
  },
] as const satisfies readonly {
  from: OrderState;
  verb: string;
  to: OrderState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type OrderTransition = (typeof orderTransitions)[number];
export type OrderVerb = OrderTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const orderTransition = (
  from: OrderState,
  verb: OrderVerb,
  role: string,
): OrderTransition | undefined =>
  orderTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

/** Why an order stands still (practice: detentie, opname, onvindbaar, buitenland). */
export const suspensionReasons = ["detention", "admission", "untraceable", "abroad"] as const;

/** Why an order ends. */
export const endReasons = [
  "period-ended",
  "ended-by-om",
  "lifted-by-court",
  "fully-executed",
  "deceased",
  "law-changed",
  "judgment-quashed",
  "handed-back",
] as const;
export type EndReason = (typeof endReasons)[number];

/** Positief, negatief or neutraal (afloopbericht). */
export const closingOutcomes = ["positive", "negative", "neutral"] as const;

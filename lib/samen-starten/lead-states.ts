/** States of one handover of the lead (regie-overdracht). Who leads on a day follows in `lead.ts`. */
export const handoverStates = {
  proposed: "voorgesteld",
  accepted: "aanvaard",
  declined: "geweigerd",
  cancelled: "ingetrokken",
} as const;

export type HandoverState = keyof typeof handoverStates;

/** Both parties act: one proposes, the other accepts. Until then the old party leads. */
export const handoverTransitions = [
  {
    from: "proposed",
    verb: "accept",
    to: "accepted",
    roles: ["officer", "djiCaseManager"],
    requires: ["receiving-party", "from-date"],
  },
  {
    from: "proposed",
    verb: "decline",
    to: "declined",
    roles: ["officer", "djiCaseManager"],
    requires: ["receiving-party", "reason"],
  },
  {
    from: "proposed",
    verb: "cancel",
    to: "cancelled",
    roles: ["officer", "djiCaseManager"],
    requires: ["proposing-party"],
  },
] as const satisfies readonly {
  from: HandoverState;
  verb: string;
  to: HandoverState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type HandoverTransition = (typeof handoverTransitions)[number];
export type HandoverVerb = HandoverTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const handoverTransition = (
  from: HandoverState,
  verb: HandoverVerb,
  role: string,
): HandoverTransition | undefined =>
  handoverTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

/** States of one device check (controle), each with the Dutch term of practice. */
export const checkStates = {
  planned: "gepland",
  assigned: "toegewezen",
  "in-progress": "in uitvoering",
  done: "uitgevoerd",
  refused: "geweigerd",
  impossible: "niet uitvoerbaar",
  stopped: "gestopt wegens vermoeden",
  assessed: "beoordeeld",
  closed: "afgesloten",
  lapsed: "vervallen",
} as const;

export type CheckState = keyof typeof checkStates;

/** "Overdue" is no state: it follows from the due date and today. */
export const checkTransitions = [
  {
    from: "planned",
    verb: "assign",
    to: "assigned",
    roles: ["officer", "teamLead"],
    requires: ["date-in-window", "enough-workers"],
  },
  {
    from: "assigned",
    verb: "reassign",
    to: "assigned",
    roles: ["officer", "teamLead"],
    requires: ["date-in-window", "enough-workers"],
  },
  {
    from: "assigned",
    verb: "start",
    to: "in-progress",
    roles: ["officer"],
    requires: [
      "assigned-worker",
      "condition-confirmed",
      "proportionality",
      "identity-seen",
      "explanation-given",
    ],
  },
  {
    from: "in-progress",
    verb: "record-done",
    to: "done",
    roles: ["officer"],
    requires: ["assigned-worker", "device-line", "outcome-per-device"],
  },
  {
    from: "in-progress",
    verb: "record-refusal",
    to: "refused",
    roles: ["officer"],
    requires: ["assigned-worker", "what-was-asked", "words-of-client", "told-of-consequence"],
  },
  {
    // Refused at the door: the check was never begun, the refusal still counts.
    from: "assigned",
    verb: "record-refusal",
    to: "refused",
    roles: ["officer"],
    requires: ["assigned-worker", "what-was-asked", "words-of-client", "told-of-consequence"],
  },
  {
    from: "in-progress",
    verb: "record-impossible",
    to: "impossible",
    roles: ["officer"],
    requires: ["assigned-worker", "reason", "new-window"],
  },
  {
    // Nobody home or ill is not a refusal.
    from: "assigned",
    verb: "record-impossible",
    to: "impossible",
    roles: ["officer"],
    requires: ["assigned-worker", "reason", "new-window"],
  },
  {
    // Stop rule: looking ends at the suspicion of an offence, nothing is copied.
    from: "in-progress",
    verb: "stop-on-suspicion",
    to: "stopped",
    roles: ["officer"],
    requires: ["assigned-worker", "time", "device-label", "neutral-sentence"],
  },
  {
    // Seen at the door, before any device was looked at: the same rule, and the check never begins.
    from: "assigned",
    verb: "stop-on-suspicion",
    to: "stopped",
    roles: ["officer"],
    requires: ["assigned-worker", "time", "device-label", "neutral-sentence"],
  },
  {
    from: "done",
    verb: "assess",
    to: "assessed",
    roles: ["officer"],
    requires: ["compliance", "view-of-client", "second-person-when-indication"],
  },
  {
    from: "refused",
    verb: "assess",
    to: "assessed",
    roles: ["officer"],
    requires: ["compliance", "view-of-client"],
  },
  {
    from: "impossible",
    verb: "assess",
    to: "assessed",
    roles: ["officer"],
    requires: ["lead-decides-when-repeated"],
  },
  {
    from: "stopped",
    verb: "assess",
    to: "assessed",
    roles: ["teamLead"],
    requires: ["police-report-decided", "aftercare-offered"],
  },
  {
    from: "assessed",
    verb: "close",
    to: "closed",
    roles: ["officer", "teamLead"],
    requires: ["follow-up-chosen", "next-due-computed", "lead-when-indication"],
  },
  { from: "planned", verb: "lapse", to: "lapsed", roles: ["officer", "teamLead"], requires: ["reason"] },
  { from: "assigned", verb: "lapse", to: "lapsed", roles: ["officer", "teamLead"], requires: ["reason"] },
] as const satisfies readonly {
  from: CheckState;
  verb: string;
  to: CheckState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type CheckTransition = (typeof checkTransitions)[number];
export type CheckVerb = CheckTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const checkTransition = (
  from: CheckState,
  verb: CheckVerb,
  role: string,
): CheckTransition | undefined =>
  checkTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

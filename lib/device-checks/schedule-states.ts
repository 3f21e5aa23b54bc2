/**
 * States of a check schedule (controleschema); one open schedule per condition. It is made active: there is no draft,
 * the wording was judged before (`clauseProblems`).
 */
export const scheduleStates = {
  active: "actief",
  paused: "gepauzeerd",
  ended: "beëindigd",
} as const;

export type ScheduleState = keyof typeof scheduleStates;

export const scheduleTransitions = [
  {
    // A pause shifts the due dates, so an officer alone pauses only together with the order.
    from: "active",
    verb: "pause",
    to: "paused",
    roles: ["officer", "teamLead"],
    requires: ["reason", "lead-unless-order-suspended"],
  },
  {
    from: "paused",
    verb: "resume",
    to: "active",
    roles: ["officer", "teamLead"],
    requires: ["until-date", "lead-unless-order-resumed"],
  },
  {
    from: "active",
    verb: "change",
    to: "active",
    roles: ["officer", "teamLead"],
    requires: ["reason", "within-cap"],
  },
  { from: "active", verb: "end", to: "ended", roles: ["officer", "teamLead"], requires: ["reason"] },
  { from: "paused", verb: "end", to: "ended", roles: ["officer", "teamLead"], requires: ["reason"] },
] as const satisfies readonly {
  from: ScheduleState;
  verb: string;
  to: ScheduleState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type ScheduleTransition = (typeof scheduleTransitions)[number];
export type ScheduleVerb = ScheduleTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const scheduleTransition = (
  from: ScheduleState,
  verb: ScheduleVerb,
  role: string,
): ScheduleTransition | undefined =>
  scheduleTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

/** States of a Samen Starten file (DJI and probation together), each with the Dutch term of practice. */
export const startStates = {
  "step-1": "stap 1: beoordelen",
  "step-2": "stap 2: delen en duiden",
  "step-3-decision": "stap 3: besluit",
  "step-3-research": "stap 3: onderzoek",
  "step-4-decision": "stap 4: besluit",
  "step-4-effort": "stap 4: inzet",
  shortened: "verkort",
  handover: "overdracht na detentie",
  closed: "afgesloten",
  stopped: "gestopt",
} as const;

export type StartState = keyof typeof startStates;

/**
 * Steps 1 and 2 run in every prison, 3 and 4 only on indication: a "no" is a record with its reason,
 * never a step silently left out. Short stays go from any early step straight to the handover (verkort).
 */
export const startTransitions = [
  {
    from: "step-1",
    verb: "record-knowledge",
    to: "step-2",
    roles: ["officer"],
    requires: ["knowledge", "basis"],
  },
  {
    from: "step-2",
    verb: "conclude-sharing",
    to: "step-3-decision",
    roles: ["officer", "djiCaseManager"],
    requires: ["shared-items", "both-parties-agree"],
  },
  {
    from: "step-3-decision",
    verb: "agree-research",
    to: "step-3-research",
    roles: ["officer", "djiCaseManager"],
    requires: ["both-parties-agree"],
  },
  {
    from: "step-3-decision",
    verb: "decline-research",
    to: "step-4-decision",
    roles: ["officer", "djiCaseManager"],
    requires: ["both-parties-agree", "reason"],
  },
  {
    from: "step-3-research",
    verb: "deliver-research",
    to: "step-4-decision",
    roles: ["officer"],
    requires: ["advice-for-plan"],
  },
  {
    from: "step-4-decision",
    verb: "agree-effort",
    to: "step-4-effort",
    roles: ["officer", "djiCaseManager"],
    requires: ["both-parties-agree", "activities"],
  },
  {
    from: "step-4-decision",
    verb: "decline-effort",
    to: "handover",
    roles: ["officer", "djiCaseManager"],
    requires: ["both-parties-agree", "reason"],
  },
  {
    from: "step-4-effort",
    verb: "conclude-effort",
    to: "handover",
    roles: ["officer"],
    requires: ["result-per-activity"],
  },
  {
    from: "step-1",
    verb: "shorten",
    to: "shortened",
    roles: ["officer", "djiCaseManager"],
    requires: ["reason"],
  },
  {
    from: "step-2",
    verb: "shorten",
    to: "shortened",
    roles: ["officer", "djiCaseManager"],
    requires: ["reason"],
  },
  {
    from: "step-3-decision",
    verb: "shorten",
    to: "shortened",
    roles: ["officer", "djiCaseManager"],
    requires: ["reason"],
  },
  {
    from: "shortened",
    verb: "begin-handover",
    to: "handover",
    roles: ["officer", "djiCaseManager"],
    requires: ["end-date"],
  },
  {
    from: "handover",
    verb: "close",
    to: "closed",
    roles: ["officer", "djiCaseManager"],
    requires: ["lead-accepted", "five-conditions-scored"],
  },
  {
    from: "step-1",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
  {
    from: "step-2",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
  {
    from: "step-3-decision",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
  {
    from: "step-3-research",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
  {
    from: "step-4-decision",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
  {
    from: "step-4-effort",
    verb: "stop",
    to: "stopped",
    roles: ["officer", "djiCaseManager"],
    requires: ["stop-reason"],
  },
] as const satisfies readonly {
  from: StartState;
  verb: string;
  to: StartState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type StartTransition = (typeof startTransitions)[number];
export type StartVerb = StartTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const startTransition = (
  from: StartState,
  verb: StartVerb,
  role: string,
): StartTransition | undefined =>
  startTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );

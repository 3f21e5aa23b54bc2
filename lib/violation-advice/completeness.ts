import type { BlockKey, Blocks } from "./blocks";

export type Part = BlockKey | "facts";

/** The writing order of practice: facts stand after the violated conditions. */
export const parts = [
  "heading",
  "violation",
  "facts",
  "client",
  "earlier",
  "course",
  "risk",
  "consequences",
  "advice",
  "continuation",
  "attachments",
] as const satisfies readonly Part[];

export const missingCodes = [
  "urgent-why",
  "condition",
  "since",
  "seriousness",
  "what",
  "fact",
  "hearing",
  "explanation",
  "counsel",
  "positive",
  "attendance",
  "circumstances",
  "risk",
  "instrument",
  "paused-instrument",
  "danger",
  "protective",
  "consequences",
  "option",
  "reason",
  "alternatives",
  "asked",
  "continuation",
  "continuation-how",
  "attachments",
] as const;
export type MissingCode = (typeof missingCodes)[number];

export type PartStatus = { readonly part: Part; readonly missing: readonly MissingCode[] };

/** An instrument the three organisations have paused may not carry an advice. */
const pausedInstrument = /\boxrec\b/i;

/** For each part of the advice everything that is still missing, not only the first thing. */
export function completeness(blocks: Blocks, factCount: number): readonly PartStatus[] {
  return parts.map((part) => ({ part, missing: checks[part](blocks, factCount) }));
}

/** Whether the advice may be submitted. */
export const isComplete = (status: readonly PartStatus[]): boolean =>
  status.every((s) => s.missing.length === 0);

const when = (code: MissingCode, absent: boolean): readonly MissingCode[] => (absent ? [code] : []);
const empty = (text: string | undefined): boolean => !text;

const checks: Record<Part, (blocks: Blocks, factCount: number) => readonly MissingCode[]> = {
  heading: ({ heading }) => when("urgent-why", heading.urgent === "yes" && empty(heading.urgentWhy)),
  violation: ({ violation }) => [
    ...when("condition", violation.conditionIds.length === 0),
    ...when("since", violation.sinceOn === undefined),
    ...when("seriousness", violation.seriousness === undefined),
    ...when("what", empty(violation.what)),
  ],
  facts: (_, factCount) => when("fact", factCount === 0),
  client: ({ client }) => [
    ...when("hearing", client.hearing === undefined),
    ...when("explanation", empty(client.explanation)),
    ...when("counsel", client.counselInformed === undefined),
  ],
  earlier: ({ earlier }) => when("positive", empty(earlier.positive)),
  course: ({ course }) => [
    ...when("attendance", empty(course.attendance)),
    ...when("circumstances", empty(course.circumstances)),
  ],
  risk: ({ risk }) => [
    ...when("risk", empty(risk.judgement)),
    ...when("instrument", risk.instrument === undefined || empty(risk.instrumentNote)),
    ...when("paused-instrument", pausedInstrument.test(`${risk.instrumentNote} ${risk.judgement}`)),
    ...when("danger", empty(risk.danger)),
    ...when("protective", empty(risk.protective)),
  ],
  consequences: ({ consequences }) => when("consequences", empty(consequences.consequences)),
  advice: ({ advice }) => [
    ...when("option", empty(advice.option)),
    ...when("reason", empty(advice.reason)),
    ...when("alternatives", empty(advice.alternatives)),
    ...when("asked", empty(advice.asked)),
  ],
  continuation: ({ continuation }) => [
    ...when("continuation", continuation.possible === undefined),
    ...when("continuation-how", empty(continuation.how)),
  ],
  attachments: ({ attachments }) =>
    when("attachments", attachments.kinds.length === 0 && attachments.none !== "yes"),
};

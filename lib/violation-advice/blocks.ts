import { z } from "zod";
import { choice, choices, ids, optionalDutchDate, optionalText, yesNo } from "@/lib/platform/validation";

/**
 * The blocks of an advice that its author writes. Every field may stay empty while the advice is a draft: each block is
 * saved apart, and the completeness meter says what is missing. Blocks 3 (facts) and 12 (sign-off) are kept elsewhere.
 */
export const seriousness = ["light", "serious", "very-serious"] as const;
export const hearingOutcomes = ["heard", "attempted", "not-for-safety"] as const;
export const instruments = ["none", "risc", "other"] as const;
export const attachmentKinds = ["order", "warnings", "tests", "checks", "report"] as const;

const long = () => optionalText({ max: 6_000 });

export const blockSchemas = {
  heading: z.strictObject({ urgent: yesNo().default("no"), urgentWhy: optionalText({ max: 1_500 }) }),
  violation: z.strictObject({
    conditionIds: ids(),
    sinceOn: optionalDutchDate(),
    seriousness: choice(seriousness).optional(),
    what: optionalText({ max: 500 }),
  }),
  client: z.strictObject({
    hearing: choice(hearingOutcomes).optional(),
    explanation: long(),
    counselInformed: yesNo().optional(),
  }),
  earlier: z.strictObject({ advices: long(), positive: long() }),
  course: z.strictObject({
    attendance: optionalText({ max: 1_500 }),
    treatment: optionalText({ max: 3_000 }),
    circumstances: optionalText({ max: 3_000 }),
  }),
  risk: z.strictObject({
    judgement: long(),
    instrument: choice(instruments).optional(),
    instrumentNote: optionalText({ max: 150 }),
    danger: optionalText({ max: 3_000 }),
    protective: optionalText({ max: 3_000 }),
  }),
  consequences: z.strictObject({ consequences: long() }),
  advice: z.strictObject({
    option: z.string().max(60).optional(),
    reason: long(),
    alternatives: long(),
    asked: optionalText({ max: 800 }),
  }),
  continuation: z.strictObject({ possible: yesNo().optional(), how: optionalText({ max: 3_000 }) }),
  attachments: z.strictObject({ kinds: choices(attachmentKinds), none: yesNo().optional() }),
} as const;

export type BlockKey = keyof typeof blockSchemas;

const stored = z.object({
  heading: blockSchemas.heading.prefault({}),
  violation: blockSchemas.violation.prefault({ conditionIds: [] }),
  client: blockSchemas.client.prefault({}),
  earlier: blockSchemas.earlier.prefault({}),
  course: blockSchemas.course.prefault({}),
  risk: blockSchemas.risk.prefault({}),
  consequences: blockSchemas.consequences.prefault({}),
  advice: blockSchemas.advice.prefault({}),
  continuation: blockSchemas.continuation.prefault({}),
  attachments: blockSchemas.attachments.prefault({ kinds: [] }),
});

export type Blocks = z.output<typeof stored>;

/** The blocks as typed so far, empty ones filled in as empty. Throws an Error for stored data of another shape. */
export const blocksFrom = (json: unknown): Blocks => stored.parse(json);

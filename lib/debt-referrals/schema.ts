import { z } from "zod";
import {
  choice,
  choices,
  confirmed,
  dutchDate,
  optionalText,
  plainText,
  yesNo,
} from "@/lib/platform/validation";
import {
  consentScopes,
  creditors,
  crisisGrounds,
  existingHelp,
  exitReasons,
  incomes,
  lackingSkills,
  offenceLinks,
  refusalGrounds,
  screeningResults,
  seizures,
  solutionKinds,
  stressEffects,
  threats,
  totals,
  willingness,
  yesNoUnknown,
} from "./codes";

/** The twelve short questions, in the order of the conversation. */
const answers = {
  income: choice(incomes),
  incomeSince: optionalText({ max: 40 }),
  costsCovered: choice(yesNoUnknown),
  unopenedLetters: choice(yesNoUnknown),
  creditors: choices(creditors),
  total: choice(totals),
  seizures: choices(seizures),
  threats: choices(threats),
  help: choices(existingHelp),
  stress: z.coerce.number().int().min(0).max(10),
  stressEffects: choices(stressEffects),
  skills: choices(lackingSkills),
  willing: choice(willingness),
  firstWish: optionalText({ max: 300 }),
  offenceLink: choice(offenceLinks),
} as const;

export const answersSchema = z.strictObject(answers);
export type ScreeningAnswers = z.output<typeof answersSchema>;

export const recordScreeningSchema = z.strictObject({
  orderId: z.uuid(),
  screenedOn: dutchDate(),
  ...answers,
});

export const decideScreeningSchema = z.strictObject({
  screeningId: z.uuid(),
  result: choice(screeningResults),
  reason: optionalText({ max: 500 }),
});

export const draftReferralSchema = z.strictObject({
  screeningId: z.uuid(),
  municipality: plainText({ max: 80 }),
  urgency: z.enum(["ordinary", ...crisisGrounds]),
  warmHandover: yesNo(),
});

/** Every act on a referral names it and the version that was on the screen. */
const act = { id: z.uuid(), version: z.coerce.number().int() } as const;

export const recordConsentSchema = z.strictObject({
  ...act,
  consentOn: dutchDate(),
  scope: choices(consentScopes),
});

export const sendReferralSchema = z.strictObject({
  ...act,
  sentOn: dutchDate(),
  /** Digest of the preview that was on the screen. */
  shown: z.string().regex(/^[0-9a-f]{64}$/),
  agreed: confirmed(),
});

export const confirmReceiptSchema = z.strictObject({ ...act, receivedOn: dutchDate() });
export const recordFirstTalkSchema = z.strictObject({ ...act, firstTalkOn: dutchDate() });

export const recordDecisionSchema = z.strictObject({
  ...act,
  decision: z.enum(["admitted", "rejected"]),
  decisionOn: dutchDate(),
  ground: choice(refusalGrounds).optional(),
  planB: optionalText({ max: 500 }),
});

export const recordProgressSchema = z.strictObject({
  ...act,
  stage: z.enum(["stabilisation", "solution", "aftercare"]),
  on: dutchDate(),
  solutionKind: choice(solutionKinds).optional(),
});

export const exitReferralSchema = z.strictObject({
  ...act,
  exitedOn: dutchDate(),
  exitReason: choice(exitReasons),
});

export const withdrawReferralSchema = z.strictObject({
  ...act,
  withdrawnOn: dutchDate(),
  reason: plainText({ max: 300 }),
  told: z.boolean().default(false),
});

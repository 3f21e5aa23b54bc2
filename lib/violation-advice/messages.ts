import { z } from "zod";
import { plainText } from "@/lib/platform/validation";
import { adviceDocument, noticeDocument } from "./documents";
import { courtOutcomes, omDecisions, omMeasures, omReasonCodes } from "./om-codes";

/**
 * Bodies of the messages about violations. Subject of every one of them is the notice or advice by the
 * sender's number. The envelope carries numbers only; all text stands here.
 */
const day = z.iso.date();
const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const officeCode = z.string().min(1).max(20);
const orderExternalId = z.string().min(1).max(100);

/** M8 melding niet-naleving: probation to OM and Minister, in one sending with two addressees (Sv 6:3:14 lid 4). */
export const noticeMessage = z.strictObject({
  noticeId: z.uuid(),
  orderExternalId,
  officeCode,
  addressees: z.tuple([z.literal("om"), z.literal("minister")]),
  urgent: z.boolean(),
  document: noticeDocument,
  documentHash: hash,
});

/** M9 advies niet-naleving: probation to OM, copy to the Minister; only after its notice (Besluit tul art. 3:4). */
export const adviceMessage = z.strictObject({
  adviceId: z.uuid(),
  noticeId: z.uuid(),
  orderExternalId,
  officeCode,
  addressees: z.tuple([z.literal("om"), z.literal("minister")]),
  urgent: z.boolean(),
  document: adviceDocument,
  documentHash: hash,
});

/** M9W: probation takes back an advice that left, on the same way as it went. */
export const withdrawalMessage = z.strictObject({
  adviceId: z.uuid(),
  officeCode,
  reason: plainText({ max: 4_000 }),
  withdrawnAt: instant,
});

/** M5Q: the OM asks one question about an advice; its clock stands still. */
export const questionMessage = z.strictObject({
  questionId: z.uuid(),
  adviceId: z.uuid(),
  question: plainText({ max: 2_000 }),
  askedAt: instant,
});

/** M5A: probation answers. */
export const answerMessage = z.strictObject({
  questionId: z.uuid(),
  adviceId: z.uuid(),
  answer: plainText({ max: 8_000 }),
  answeredAt: instant,
});

/** M5, part of the OM: what it does with the advice. */
export const omDecisionMessage = z.strictObject({
  part: z.literal("om"),
  adviceId: z.uuid(),
  decision: z.enum(omDecisions),
  measure: z.enum(omMeasures),
  reasonCode: z.enum(omReasonCodes).nullable(),
  reason: plainText({ max: 4_000, min: 0 }),
  applicationFiled: z.boolean(),
  decidedOn: day,
  hearingOn: day.nullable(),
});

/** M5, part of the court: told to the convicted person and the supervisor (Sv 6:6:5 lid 2). */
export const courtDecisionMessage = z.strictObject({
  part: z.literal("court"),
  adviceId: z.uuid(),
  outcome: z.enum(courtOutcomes),
  courtOn: day,
  /** Days that must still be executed; null when the outcome names none. */
  executedDays: z.number().int().min(0).max(36_500).nullable(),
});

export const decisionMessage = z.discriminatedUnion("part", [omDecisionMessage, courtDecisionMessage]);

/** M6: the CJIB accepted or rejected a notice, advice or request, or passed it on to the OM. */
export const acknowledgementStatuses = ["ACCEPTED", "REJECTED", "FORWARDED"] as const;
export const acknowledgementMessage = z.strictObject({
  /** Number of the notice, advice or request. */
  subjectId: z.uuid(),
  about: z.enum(["M8", "M9", "M12"]),
  status: z.enum(acknowledgementStatuses),
  cjibReference: z.string().max(60).nullable(),
  /** Only with REJECTED. */
  reason: plainText({ max: 1_000, min: 0 }),
});

/** The transport says that a message has been handed over; not the same as its acceptance. */
export const deliveryNotice = z.strictObject({ subjectId: z.uuid(), kind: z.enum(["M8", "M9"]) });

/** What the CJIB passes on to the OM: M8 or M9 as it was sent, with the CJIB's reference. */
export const forwardedDocument = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("M8"), cjibReference: z.string().min(1).max(60), body: noticeMessage }),
  z.strictObject({ kind: z.literal("M9"), cjibReference: z.string().min(1).max(60), body: adviceMessage }),
]);

export type NoticeMessage = z.output<typeof noticeMessage>;
export type WithdrawalMessage = z.output<typeof withdrawalMessage>;
export type AdviceMessage = z.output<typeof adviceMessage>;
export type OmDecisionMessage = z.output<typeof omDecisionMessage>;

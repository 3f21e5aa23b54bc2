import { z } from "zod";
import {
  choice,
  confirmed,
  dutchDate,
  ids,
  optionalDutchDate,
  optionalText,
  plainText,
  yesNo,
} from "@/lib/platform/validation";
import { courtOutcomes, omDecisions, omMeasures, omReasonCodes } from "./om-codes";

const version = z.number().int();
const warningStep = { warningId: z.uuid(), version };
const noticeStep = { noticeId: z.uuid(), version };
const adviceStep = { adviceId: z.uuid(), version };
const caseStep = { caseId: z.uuid(), version };
const reason = plainText({ max: 2_000 });

const warningText = {
  conditionIds: ids(),
  facts: plainText({ max: 4_000 }),
  consequence: plainText({ max: 1_500 }),
};
export const draftWarningSchema = z.strictObject({
  orderId: z.uuid(),
  signalId: z.uuid().optional(),
  ...warningText,
});
export const editWarningSchema = z.strictObject({ ...warningStep, ...warningText });
export const warningStepSchema = z.strictObject(warningStep);
export const warningReasonSchema = z.strictObject({ ...warningStep, reason });
export const deliveryWays = ["hand", "post", "digital"] as const;
export const issueWarningSchema = z.strictObject({
  ...warningStep,
  issuedOn: dutchDate(),
  issuedBy: choice(deliveryWays),
});
export const explainWarningSchema = z.strictObject({ ...warningStep, explained: confirmed() });

const noticeText = {
  conditionIds: ids(),
  establishedOn: dutchDate(),
  facts: plainText({ max: 6_000 }),
  urgent: yesNo(),
};
export const writeNoticeSchema = z.strictObject({
  orderId: z.uuid(),
  signalId: z.uuid().optional(),
  ...noticeText,
  /** Sent at once, or kept as a draft. */
  intent: choice(["send", "keep"]).default("send"),
});
export const editNoticeSchema = z.strictObject({ ...noticeStep, ...noticeText });
export const noticeStepSchema = z.strictObject(noticeStep);
export const noticeReasonSchema = z.strictObject({ ...noticeStep, reason });

export const startAdviceSchema = z.strictObject({ noticeId: z.uuid() });
export const pickFactsSchema = z.strictObject({
  ...adviceStep,
  picked: z.preprocess(
    (v) => (v === undefined ? [] : [v].flat()),
    z.array(z.string().max(60)).min(1).max(50),
  ),
});
export const addFactSchema = z.strictObject({
  ...adviceStep,
  occurredOn: dutchDate(),
  sentence: plainText({ max: 1_000 }),
  sourceType: choice(["own", "test", "electronic-monitoring", "provider", "police"]),
  favourable: yesNo(),
});
export const removeFactSchema = z.strictObject({ ...adviceStep, factId: z.uuid() });
export const submitAdviceSchema = z.strictObject({ ...adviceStep, challengerId: z.uuid() });
export const challengeSchema = z.strictObject({
  ...adviceStep,
  verdict: choice(["none", "remark"]),
  remark: optionalText({ max: 3_000 }),
});
export const approveAdviceSchema = z.strictObject({ ...adviceStep, read: confirmed() });
export const adviceReasonSchema = z.strictObject({ ...adviceStep, reason });
export const answerQuestionSchema = z.strictObject({
  ...adviceStep,
  questionId: z.uuid(),
  answer: plainText({ max: 6_000 }),
});
export const settleAdviceSchema = z.strictObject({
  ...adviceStep,
  clientTold: confirmed(),
  orderFollowed: confirmed(),
  note: plainText({ max: 2_000 }),
});

export const askSchema = z.strictObject({ ...caseStep, question: plainText({ max: 1_500 }) });
export const decideSchema = z.strictObject({
  ...caseStep,
  decision: choice(omDecisions),
  measure: choice(omMeasures),
  reasonCode: choice(omReasonCodes).optional(),
  reason: optionalText({ max: 3_000 }),
  applicationFiled: yesNo(),
  hearingOn: optionalDutchDate(),
});
export const courtSchema = z.strictObject({
  ...caseStep,
  outcome: choice(courtOutcomes),
  courtOn: dutchDate(),
  executedDays: z.number().int().min(0).max(36_500).optional(),
});
export const caseStepSchema = z.strictObject(caseStep);

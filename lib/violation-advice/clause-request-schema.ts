import { z } from "zod";
import { choice, choices, optionalText, plainText } from "@/lib/platform/validation";
import { changeAnswers, missingCodes } from "./clause-request-codes";

export const sendClauseRequestSchema = z.strictObject({
  orderId: z.uuid(),
  conditionId: z.uuid(),
  missing: choices(missingCodes),
  proposal: plainText({ max: 3_000 }),
});
export const withdrawClauseRequestSchema = z.strictObject({
  requestId: z.uuid(),
  version: z.number().int(),
  reason: plainText({ max: 2_000 }),
});
export const answerChangeSchema = z.strictObject({
  caseId: z.uuid(),
  version: z.number().int(),
  answer: choice(changeAnswers),
  reason: optionalText({ max: 3_000 }),
});

import { z } from "zod";
import { plainText } from "@/lib/platform/validation";
import { changeAnswers, missingCodes } from "./clause-request-codes";
import { documentCondition, documentHeading } from "./documents";

const day = z.iso.date();
const officeCode = z.string().min(1).max(20);

/** Verzoek wijziging voorwaarde (Sv 6:6:19): the clause, why no check can be done on it, and what the unit proposes. */
export const clauseRequestDocument = z.strictObject({
  format: z.literal("clause-request-1"),
  heading: documentHeading,
  condition: documentCondition,
  judgement: z.strictObject({
    wording: z.enum(["doubtful", "insufficient"]),
    by: plainText({ max: 200, min: 0 }),
    on: day.nullable(),
    why: plainText({ max: 2_000, min: 0 }),
  }),
  missing: z.array(z.enum(missingCodes)).min(1).max(missingCodes.length),
  /** What probation leaves undone until the clause is changed. */
  meanwhile: z.tuple([z.literal("no-device-check")]),
  proposal: plainText({ max: 4_000 }),
});
export type ClauseRequestDocument = z.output<typeof clauseRequestDocument>;

/** M12 verzoek wijziging voorwaarde: probation to the OM. */
export const clauseRequestMessage = z.strictObject({
  requestId: z.uuid(),
  orderExternalId: z.string().min(1).max(100),
  officeCode,
  document: clauseRequestDocument,
  documentHash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** M12A: the OM applies for a change, or does not and says why. */
export const changeAnswerMessage = z
  .strictObject({
    requestId: z.uuid(),
    answer: z.enum(changeAnswers),
    reason: plainText({ max: 4_000, min: 0 }),
    answeredOn: day,
  })
  .refine(({ answer, reason }) => answer !== "no-change" || reason !== "", { path: ["reason"] });

/** M12W: probation takes its request back. */
export const requestWithdrawalMessage = z.strictObject({
  requestId: z.uuid(),
  officeCode,
  reason: plainText({ max: 4_000 }),
  withdrawnAt: z.iso.datetime(),
});

/** What the CJIB passes on to the OM: M12 as it was sent, with the CJIB's reference. */
export const forwardedRequest = z.strictObject({
  cjibReference: z.string().min(1).max(60),
  body: clauseRequestMessage,
});

export type ClauseRequestMessage = z.output<typeof clauseRequestMessage>;
export type ChangeAnswerMessage = z.output<typeof changeAnswerMessage>;
export type RequestWithdrawalMessage = z.output<typeof requestWithdrawalMessage>;

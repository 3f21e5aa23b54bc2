import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { reachedCase, stepCase } from "../case-step";
import type { ChangeAnswerMessage } from "../clause-request-messages";
import { answerChangeSchema } from "../clause-request-schema";

/** The OM says what it does with a request to have a clause changed; the answer leaves in the same transaction. */
export const answerChangeRequest = defineCommand({
  name: "violation-advice.answer-change-request",
  roles: ["prosecutor"],
  input: answerChangeSchema,
  run: async (context, { caseId, version, answer, reason }) => {
    const { actor, today } = context.occasion;
    const omCase = await reachedCase(context, caseId);
    if (omCase.kind !== "change-request") throw new Refusal("violationAdvice.not-in-this-state");
    if (answer === "no-change" && reason === "")
      throw new Refusal("violationAdvice.say-why-not", { path: "reason" });
    await stepCase(context, omCase, {
      version,
      from: ["open"],
      event: "violation-advice.change-request-answered",
      change: {
        state: "decided",
        decision: answer,
        reason,
        decidedOn: toDb(today),
        decidedById: actor.staffId,
      },
    });
    const requestId = omCase.externalId;
    const body: ChangeAnswerMessage = { requestId, answer, reason, answeredOn: today };
    await context.send({
      party: "om",
      kind: "M12A",
      subjectId: requestId,
      officeCode: omCase.officeCode,
      body,
    });
    return { caseId };
  },
});

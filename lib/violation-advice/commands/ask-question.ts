import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedCase, stepCase } from "../case-step";
import { askSchema } from "../schema";

/** The OM asks probation one question about an advice; until the answer the clock stands still. */
export const askQuestion = defineCommand({
  name: "violation-advice.ask-question",
  roles: ["prosecutor"],
  input: askSchema,
  run: async (context, { caseId, version, question }) => {
    const { db, occasion, send } = context;
    const omCase = await reachedCase(context, caseId);
    if (omCase.kind !== "advice") throw new Refusal("violationAdvice.wait-for-advice");
    const change = { state: "question-asked" };
    await stepCase(context, omCase, {
      version,
      from: ["open"],
      event: "violation-advice.question-sent",
      change,
    });
    const { id } = await db.omQuestion.create({
      data: { caseId, question, askedById: occasion.actor.staffId, askedAt: occasion.at },
      select: { id: true },
    });
    const body = {
      questionId: id,
      adviceId: omCase.externalId,
      question,
      askedAt: occasion.at.toISOString(),
    };
    await send({
      party: "om",
      kind: "M5Q",
      subjectId: omCase.externalId,
      correlationId: id,
      officeCode: omCase.officeCode,
      body,
    });
    return { caseId };
  },
});

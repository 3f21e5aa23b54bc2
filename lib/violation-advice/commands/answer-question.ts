import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { answerQuestionSchema } from "../schema";

/** Answers the OM's question; the answer leaves in the same transaction and the clock runs again. */
export const answerQuestion = defineCommand({
  name: "violation-advice.answer-question",
  roles: ["officer"],
  input: answerQuestionSchema,
  run: async (context, { adviceId, version, questionId, answer }) => {
    const { db, occasion, send } = context;
    const advice = await reachedAdvice(context, adviceId);
    const question = await db.adviceQuestion.findFirst({ where: { id: questionId, adviceId } });
    if (!question) throw new NotFound();
    if (question.answeredAt) throw new Refusal("violationAdvice.already-answered");
    await stepAdvice(context, advice, {
      version,
      verb: "answer-question",
      event: "violation-advice.question-answered",
    });
    await db.adviceQuestion.update({
      where: { id: questionId },
      data: { answer, answeredAt: occasion.at, answeredBy: occasion.actor.staffId },
    });
    const { organisationId, officeCode } = await db.supervisionOrder.findFirstOrThrow({
      where: { id: advice.orderId },
      select: { organisationId: true, officeCode: true },
    });
    const body = { questionId, adviceId, answer, answeredAt: occasion.at.toISOString() };
    await send({
      party: "probation",
      kind: "M5A",
      subjectId: adviceId,
      correlationId: questionId,
      organisationId,
      officeCode,
      body,
    });
    return { adviceId };
  },
});

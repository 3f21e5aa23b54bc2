import { defineCommand } from "@/lib/platform/command";
import { answerMessage } from "../messages";
import { NotYet } from "../not-yet";

/** M5A: probation answered; the clock of the case runs again. The same answer twice counts once. */
export const answerArrived = defineCommand({
  name: "violation-advice.answer-arrived",
  roles: ["exchange"],
  input: answerMessage,
  run: async ({ db, record }, { questionId, answer, answeredAt }) => {
    const question = await db.omQuestion.findUnique({ where: { id: questionId } });
    if (!question) throw new NotYet("the question");
    if (question.answeredAt) return { caseId: question.caseId };
    await db.omQuestion.update({
      where: { id: questionId },
      data: { answer, answeredAt: new Date(answeredAt) },
    });
    await db.omCase.updateMany({
      where: { id: question.caseId, state: "question-asked" },
      data: { state: "open", version: { increment: 1 } },
    });
    await record({
      event: "violation-advice.answer-received",
      subjectType: "om-case",
      subjectId: question.caseId,
    });
    return { caseId: question.caseId };
  },
});

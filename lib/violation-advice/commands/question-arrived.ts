import { defineCommand } from "@/lib/platform/command";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { questionMessage } from "../messages";
import { NotYet } from "../not-yet";

/** M5Q: the OM asks one question; the clock stands still. The same question twice counts once. */
export const questionArrived = defineCommand({
  name: "violation-advice.question-arrived",
  roles: ["exchange"],
  input: questionMessage,
  run: async (context, { questionId, adviceId, question, askedAt }) => {
    const advice = await reachedAdvice(context, adviceId);
    if (await context.db.adviceQuestion.findFirst({ where: { id: questionId } })) return { adviceId };
    // crossed the withdrawal on its way: there is nothing left to ask
    if (advice.state === "withdrawn") return { adviceId };
    if (["approved", "sent", "received-by-cjib"].includes(advice.state))
      throw new NotYet("the receipt of the OM");
    await stepAdvice(context, advice, {
      version: advice.version,
      verb: "ask-question",
      event: "violation-advice.question-asked",
    });
    await context.db.adviceQuestion.create({
      data: { id: questionId, adviceId, orderId: advice.orderId, question, askedAt: new Date(askedAt) },
    });
    return { adviceId };
  },
});

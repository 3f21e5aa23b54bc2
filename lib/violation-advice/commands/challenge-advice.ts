import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { onBehalfOf } from "../access";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { independenceProblems } from "../independence";
import { challengeSchema } from "../schema";

/** The colleague's challenge: a remark, or none. Only by who was asked (or covers for them), never by an author. */
export const challengeAdvice = defineCommand({
  name: "violation-advice.challenge",
  roles: ["officer"],
  input: challengeSchema,
  run: async (context, { adviceId, version, verdict, remark }) => {
    const { actor, at } = context.occasion;
    const advice = await reachedAdvice(context, adviceId);
    const { challengerId } = advice;
    if (!challengerId || !actor.standsInFor.includes(challengerId)) throw new NotFound();
    const author = { by: advice.authorId, onBehalfOf: advice.authorFor };
    const challenger = { by: actor.staffId, onBehalfOf: onBehalfOf(actor, challengerId) };
    if (independenceProblems({ author, challenger, approver: null }).length > 0)
      throw new Refusal("violationAdvice.not-your-own");
    if (verdict === "remark" && remark === "")
      throw new Refusal("violationAdvice.remark-missing", { path: "remark" });
    await stepAdvice(context, advice, {
      version,
      verb: "record-challenge",
      event: "violation-advice.challenged",
      change: {
        challengedById: actor.staffId,
        challengedAt: at,
        challengeRemark: verdict === "remark" ? remark : "",
      },
    });
    return { adviceId };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { blocksFrom } from "../blocks";
import { completeness, isComplete } from "../completeness";
import { submitAdviceSchema } from "../schema";

/** Puts a complete advice before a colleague of the unit who challenges it. */
export const submitAdvice = defineCommand({
  name: "violation-advice.submit",
  roles: ["officer"],
  input: submitAdviceSchema,
  run: async (context, { adviceId, version, challengerId }) => {
    const { db, occasion } = context;
    const advice = await reachedAdvice(context, adviceId);
    const factCount = await db.adviceFact.count({ where: { adviceId } });
    if (!isComplete(completeness(blocksFrom(advice.blocks), factCount)))
      throw new Refusal("violationAdvice.incomplete");
    if ([advice.authorId, ...advice.authorFor, occasion.actor.staffId].includes(challengerId))
      throw new Refusal("violationAdvice.not-your-own", { path: "challengerId" });
    const colleague = await db.staffMember.findFirst({
      where: { id: challengerId, unitId: advice.unitId, role: "officer", active: true },
      select: { id: true },
    });
    if (!colleague) throw new Refusal("violationAdvice.no-colleague", { path: "challengerId" });
    await stepAdvice(context, advice, {
      version,
      verb: "submit",
      event: "violation-advice.submitted",
      change: {
        challengerId,
        submittedAt: occasion.at,
        sentBackWhy: "",
        challengedById: null,
        challengedAt: null,
        challengeRemark: "",
      },
    });
    return { adviceId };
  },
});

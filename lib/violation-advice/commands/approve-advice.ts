import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { assembleAdvice } from "../advice-document";
import { type Advice, reachedAdvice, stepAdvice } from "../advice-step";
import { sendAdviceMessage } from "../dispatch-advice";
import { independenceProblems } from "../independence";
import { approveAdviceSchema } from "../schema";

/**
 * The lead agrees: the text is frozen with its hash and the message leaves in the same transaction. Author, challenger
 * and lead are three people; the database holds that too.
 */
export const approveAdvice = defineCommand({
  name: "violation-advice.approve",
  roles: ["teamLead"],
  input: approveAdviceSchema,
  run: async (context, { adviceId, version }) => {
    const { actor, at, today } = context.occasion;
    const advice = await reachedAdvice(context, adviceId);
    refuseOneOfTwo(advice, actor.staffId);
    const notice = await context.db.violationNotice.findFirst({
      where: { id: advice.noticeId, sentAt: { not: null }, state: { not: "withdrawn" } },
      select: { id: true },
    });
    if (!notice) throw new Refusal("violationAdvice.notice-first");
    const { document, hash } = await assembleAdvice(context.db, advice, actor.name, today);
    await stepAdvice(context, advice, {
      version,
      verb: "approve",
      event: "violation-advice.approved",
      change: { approverId: actor.staffId, approvedAt: at, frozen: document, frozenHash: hash },
    });
    await sendAdviceMessage(context, advice, document, hash);
    return { adviceId };
  },
});

function refuseOneOfTwo(advice: Advice, approverId: string): void {
  const problems = independenceProblems({
    author: { by: advice.authorId, onBehalfOf: advice.authorFor },
    challenger: advice.challengedById ? { by: advice.challengedById, onBehalfOf: [] } : null,
    approver: { by: approverId, onBehalfOf: [] },
  });
  if (problems.length > 0) throw new Refusal("violationAdvice.not-your-own");
}

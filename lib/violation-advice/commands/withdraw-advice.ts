import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { type Advice, reachedAdvice, stepAdvice } from "../advice-step";
import { adviceDocument } from "../documents";
import type { WithdrawalMessage } from "../messages";
import { adviceReasonSchema } from "../schema";

/** From its approval an advice lies in the outbox or further: whoever got it, or still will, must know. */
const told: readonly string[] = ["approved", "sent", "received-by-cjib", "at-om", "question-asked"];

/**
 * Withdraws an advice until the OM has decided; after approval only the lead. One that left, or is about to, is followed
 * by a withdrawal on the same way, with the reason.
 */
export const withdrawAdvice = defineCommand({
  name: "violation-advice.withdraw",
  roles: ["officer", "teamLead"],
  input: adviceReasonSchema,
  run: async (context, { adviceId, version, reason }) => {
    const advice = await reachedAdvice(context, adviceId);
    await stepAdvice(context, advice, {
      version,
      verb: "withdraw",
      event: "violation-advice.withdrawn",
      change: { sentBackWhy: reason },
    });
    if (told.includes(advice.state)) await sendWithdrawal(context, advice, reason);
    return { adviceId };
  },
});

async function sendWithdrawal({ db, occasion, send }: CommandContext, advice: Advice, reason: string) {
  const { officeCode } = adviceDocument.parse(advice.frozen).heading;
  const { organisationId } = await db.supervisionOrder.findFirstOrThrow({
    where: { id: advice.orderId },
    select: { organisationId: true },
  });
  const body: WithdrawalMessage = {
    adviceId: advice.id,
    officeCode,
    reason,
    withdrawnAt: occasion.at.toISOString(),
  };
  await send({
    party: "probation",
    kind: "M9W",
    subjectId: advice.id,
    correlationId: advice.noticeId,
    organisationId,
    officeCode,
    body,
  });
}

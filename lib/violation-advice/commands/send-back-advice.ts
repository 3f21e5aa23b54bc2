import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { adviceReasonSchema } from "../schema";

/** The lead sends an advice back to its author, with the reason; the challenge starts anew. Not once its message left. */
export const sendBackAdvice = defineCommand({
  name: "violation-advice.send-back",
  roles: ["teamLead"],
  input: adviceReasonSchema,
  run: async (context, { adviceId, version, reason }) => {
    const advice = await reachedAdvice(context, adviceId);
    if (advice.frozenHash) throw new Refusal("violationAdvice.already-left");
    await stepAdvice(context, advice, {
      version,
      verb: "send-back",
      event: "violation-advice.sent-back",
      change: { sentBackWhy: reason, submittedAt: null },
    });
    return { adviceId };
  },
});

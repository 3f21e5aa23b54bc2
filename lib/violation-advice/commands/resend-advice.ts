import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedAdvice, recordAdvice, writeAdvice } from "../advice-step";
import { sendAdviceMessage } from "../dispatch-advice";
import { adviceDocument } from "../documents";
import { adviceReasonSchema } from "../schema";

/** Sends the same approved text again after the CJIB rejected it for a reason outside the text. */
export const resendAdvice = defineCommand({
  name: "violation-advice.resend",
  roles: ["officer", "teamLead"],
  input: adviceReasonSchema.omit({ reason: true }),
  run: async (context, { adviceId, version }) => {
    const advice = await reachedAdvice(context, adviceId);
    if (!advice.rejectedAt || !advice.frozenHash || advice.state !== "sent")
      throw new Refusal("violationAdvice.not-in-this-state");
    await writeAdvice(context, advice, version, { rejectedAt: null, rejectedWhy: "" });
    await recordAdvice(context, advice, "violation-advice.resent");
    await sendAdviceMessage(context, advice, adviceDocument.parse(advice.frozen), advice.frozenHash);
    return { adviceId };
  },
});

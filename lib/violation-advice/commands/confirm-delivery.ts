import { defineCommand } from "@/lib/platform/command";
import { type Advice, reachedAdvice, stepAdvice } from "../advice-step";
import { deliveryNotice } from "../messages";

/** The transport handed the message over: an approved advice is now sent. A notice is sent from the moment it left. */
export const confirmDelivery = defineCommand({
  name: "violation-advice.confirm-delivery",
  roles: ["exchange"],
  input: deliveryNotice,
  run: async (context, { subjectId, kind }) => {
    if (kind === "M8") return { changed: false };
    const advice: Advice = await reachedAdvice(context, subjectId);
    if (advice.state !== "approved") return { changed: false };
    await stepAdvice(context, advice, {
      version: advice.version,
      verb: "send",
      event: "violation-advice.sent",
      change: { sentAt: context.occasion.at },
    });
    return { changed: true };
  },
});

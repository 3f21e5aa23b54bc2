import { defineCommand } from "@/lib/platform/command";
import { warningReasonSchema } from "../schema";
import { reachedWarning, stepWarning } from "../warning-step";

/** The team lead sends a warning back to its author, with the reason. */
export const sendBackWarning = defineCommand({
  name: "violation-advice.send-back-warning",
  roles: ["teamLead"],
  input: warningReasonSchema,
  run: async (context, { warningId, version, reason }) => {
    await stepWarning(context, await reachedWarning(context, warningId), {
      version,
      verb: "send-back",
      event: "violation-advice.warning-sent-back",
      change: { sentBackWhy: reason, submittedAt: null },
    });
    return { warningId };
  },
});

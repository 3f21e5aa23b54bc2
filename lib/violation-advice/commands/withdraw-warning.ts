import { defineCommand } from "@/lib/platform/command";
import { warningReasonSchema } from "../schema";
import { reachedWarning, stepWarning } from "../warning-step";

/** Withdraws a warning with a reason; after approval only the lead can. */
export const withdrawWarning = defineCommand({
  name: "violation-advice.withdraw-warning",
  roles: ["officer", "teamLead"],
  input: warningReasonSchema,
  run: async (context, { warningId, version, reason }) => {
    await stepWarning(context, await reachedWarning(context, warningId), {
      version,
      verb: "withdraw",
      event: "violation-advice.warning-withdrawn",
      change: { sentBackWhy: reason },
    });
    return { warningId };
  },
});

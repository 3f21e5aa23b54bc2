import { defineCommand } from "@/lib/platform/command";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { adviceReasonSchema } from "../schema";

/** Withdraws an advice until the OM has decided; after approval only the lead, who tells OM and CJIB. */
export const withdrawAdvice = defineCommand({
  name: "violation-advice.withdraw",
  roles: ["officer", "teamLead"],
  input: adviceReasonSchema,
  run: async (context, { adviceId, version, reason }) => {
    await stepAdvice(context, await reachedAdvice(context, adviceId), {
      version,
      verb: "withdraw",
      event: "violation-advice.withdrawn",
      change: { sentBackWhy: reason },
    });
    return { adviceId };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { warningStepSchema } from "../schema";
import { reachedWarning, stepWarning } from "../warning-step";

/** Puts a warning before the team lead. */
export const submitWarning = defineCommand({
  name: "violation-advice.submit-warning",
  roles: ["officer"],
  input: warningStepSchema,
  run: async (context, { warningId, version }) => {
    await stepWarning(context, await reachedWarning(context, warningId), {
      version,
      verb: "submit",
      event: "violation-advice.warning-submitted",
      change: { submittedAt: context.occasion.at, sentBackWhy: "" },
    });
    return { warningId };
  },
});

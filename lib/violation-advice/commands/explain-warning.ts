import { defineCommand } from "@/lib/platform/command";
import { explainWarningSchema } from "../schema";
import { reachedWarning, stepWarning } from "../warning-step";

/** The client was told in plain language what the warning means: from here it is in force. */
export const explainWarning = defineCommand({
  name: "violation-advice.explain-warning",
  roles: ["officer"],
  input: explainWarningSchema,
  run: async (context, { warningId, version }) => {
    await stepWarning(context, await reachedWarning(context, warningId), {
      version,
      verb: "take-effect",
      event: "violation-advice.warning-in-force",
    });
    return { warningId };
  },
});

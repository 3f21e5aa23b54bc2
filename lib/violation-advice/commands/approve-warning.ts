import { defineCommand } from "@/lib/platform/command";
import { warningStepSchema } from "../schema";
import { reachedWarning, refuseOwn, stepWarning } from "../warning-step";

/** The team lead agrees with a warning of someone else. */
export const approveWarning = defineCommand({
  name: "violation-advice.approve-warning",
  roles: ["teamLead"],
  input: warningStepSchema,
  run: async (context, { warningId, version }) => {
    const warning = await reachedWarning(context, warningId);
    const { actor, at } = context.occasion;
    refuseOwn(actor.staffId, warning.authorId, ...warning.authorFor);
    await stepWarning(context, warning, {
      version,
      verb: "approve",
      event: "violation-advice.warning-approved",
      change: { approverId: actor.staffId, approvedAt: at },
    });
    return { warningId };
  },
});

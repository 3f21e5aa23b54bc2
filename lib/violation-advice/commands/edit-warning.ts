import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { conditionTexts } from "../dossier-text";
import { editWarningSchema } from "../schema";
import { reachedWarning, writeWarning } from "../warning-step";

/** Changes a warning while it is a draft; who helps writing counts as an author. */
export const editWarning = defineCommand({
  name: "violation-advice.edit-warning",
  roles: ["officer"],
  input: editWarningSchema,
  run: async (context, { warningId, version, conditionIds, facts, consequence }) => {
    const warning = await reachedWarning(context, warningId);
    if (warning.state !== "draft") throw new Refusal("violationAdvice.no-longer-draft");
    await conditionTexts(context.db, warning.orderId, conditionIds);
    const { staffId } = context.occasion.actor;
    const helped = staffId !== warning.authorId && !warning.authorFor.includes(staffId);
    const authorFor = helped ? [...warning.authorFor, staffId] : warning.authorFor;
    await writeWarning(context.db, warning, version, { conditionIds, facts, consequence, authorFor });
    await context.record({
      event: "violation-advice.warning-edited",
      subjectType: "warning",
      subjectId: warningId,
      orderId: warning.orderId,
    });
    return { warningId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { judgeWordingForm } from "../schema";
import { readSetting } from "../setting";

/** The lead's judgement of the wording. It alone opens or closes the way to checks. */
export const judgeWording = defineCommand({
  name: "device-checks.judge-wording",
  roles: ["teamLead"],
  input: judgeWordingForm,
  run: async ({ db, occasion, record }, { orderId, conditionId, wording, reason }) => {
    const { clauseRow } = await readSetting(db, occasion, conditionId);
    if (clauseRow?.orderId !== orderId) throw new Refusal("deviceChecks.no-clause");
    if (clauseRow.conditionId !== conditionId) throw new Refusal("platform.changed-meanwhile");
    const despiteDoubt = wording === "despite-doubt";
    await db.deviceClause.update({
      where: { conditionId },
      data: {
        wording: despiteDoubt ? "doubtful" : wording,
        despiteDoubt,
        wordingReason: reason,
        wordingJudgedById: occasion.actor.staffId,
        wordingJudgedAt: occasion.at,
        proposedWording: null,
        proposedReason: "",
        proposedById: null,
      },
    });
    await record({
      event: "device-checks.wording-judged",
      subjectType: "condition",
      subjectId: conditionId,
      orderId,
      detail: { wording },
    });
    return { orderId };
  },
});

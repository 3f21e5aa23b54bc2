import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { proposeWordingForm } from "../schema";
import { readSetting } from "../setting";

/** The officer's proposal to the lead; it decides nothing. */
export const proposeWording = defineCommand({
  name: "device-checks.propose-wording",
  roles: ["officer"],
  input: proposeWordingForm,
  run: async ({ db, occasion, record }, { orderId, conditionId, wording, reason }) => {
    const { clauseRow } = await readSetting(db, occasion, conditionId);
    if (clauseRow?.orderId !== orderId) throw new Refusal("deviceChecks.no-clause");
    if (clauseRow.conditionId !== conditionId) throw new Refusal("platform.changed-meanwhile");
    const data = { proposedWording: wording, proposedReason: reason, proposedById: occasion.actor.staffId };
    await db.deviceClause.update({ where: { conditionId }, data });
    await record({
      event: "device-checks.wording-proposed",
      subjectType: "condition",
      subjectId: conditionId,
      orderId,
      detail: { wording },
    });
    return { orderId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { fillLimitsForm } from "../schema";
import { readSetting } from "../setting";

/** The judge's limits typed over from the judgment, when the message did not carry them. Changed limits are judged anew. */
export const fillLimits = defineCommand({
  name: "device-checks.fill-limits",
  roles: ["teamLead"],
  input: fillLimitsForm,
  run: async ({ db, occasion, record }, { orderId, conditionId, anchorOn, toolAllowed, ...limits }) => {
    const { condition, clauseRow } = await readSetting(db, occasion, conditionId);
    if (condition.orderId !== orderId) throw new NotFound();
    if ((limits.maxChecks === undefined) !== (limits.per === undefined)) {
      throw new Refusal("deviceChecks.per-needs-max", { path: limits.per ? "maxChecks" : "per" });
    }
    const data = {
      ...limits,
      maxChecks: limits.maxChecks ?? null,
      per: limits.per ?? null,
      anchorOn: toDbOrNull(anchorOn),
      toolAllowed: toolAllowed === "yes",
      wording: "unassessed",
      despiteDoubt: false,
    };
    if (clauseRow) await db.deviceClause.update({ where: { conditionId }, data });
    else await db.deviceClause.create({ data: { ...data, conditionId, orderId } });
    const detail = { first: clauseRow === null };
    await record({
      event: "device-checks.limits-filled",
      subjectType: "condition",
      subjectId: conditionId,
      orderId,
      detail,
    });
    return { orderId };
  },
});

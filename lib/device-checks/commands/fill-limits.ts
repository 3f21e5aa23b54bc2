import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { addConditionVersion } from "@/lib/supervision-orders/condition-version";
import { fillLimitsForm } from "../schema";
import { readSetting } from "../setting";

/**
 * The judge's limits typed over from the judgment. Where none were told they join the version that stands; other
 * limits than before are a new version with a reason. Either way the wording is judged anew.
 */
export const fillLimits = defineCommand({
  name: "device-checks.fill-limits",
  roles: ["teamLead"],
  input: fillLimitsForm,
  run: async (context, { orderId, conditionId, anchorOn, toolAllowed, reason, ...limits }) => {
    const { db, occasion, record } = context;
    const { condition, clauseRow } = await readSetting(db, occasion, conditionId);
    if (condition.orderId !== orderId) throw new NotFound();
    if (condition.state !== "active") throw new Refusal("deviceChecks.condition-lifted");
    if ((limits.maxChecks === undefined) !== (limits.per === undefined)) {
      throw new Refusal("deviceChecks.per-needs-max", { path: limits.per ? "maxChecks" : "per" });
    }
    const data = {
      ...limits,
      maxChecks: limits.maxChecks ?? null,
      per: limits.per ?? null,
      anchorOn: toDbOrNull(anchorOn),
      toolAllowed: toolAllowed === "yes",
    };
    if (clauseRow && !reason) throw new Refusal("deviceChecks.reason-needed", { path: "reason" });
    const binding = clauseRow
      ? await addConditionVersion(context, condition, { kind: "limits-typed-over", reason, limits: data })
      : condition.id;
    if (!clauseRow) await db.deviceClause.create({ data: { ...data, conditionId: binding, orderId } });
    await record({
      event: "device-checks.limits-filled",
      subjectType: "condition",
      subjectId: binding,
      orderId,
      detail: { first: clauseRow === null, sequence: condition.sequence },
    });
    return { orderId };
  },
});

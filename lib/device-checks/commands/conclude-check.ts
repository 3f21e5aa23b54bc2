import "server-only";
import { translator } from "@/lib/i18n/translator";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { raiseSignal } from "@/lib/signals/facts";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { behavioursOf, findingComplete, givesSignal } from "../finding-rules";
import { planExtra, planNext } from "../plan-next";
import { concludeCheckForm } from "../schema";
import { readSetting } from "../setting";

/** Last step: the check is done. A finding that may be a violation becomes a signal; the schedule moves on. */
export const concludeCheck = defineCommand({
  name: "device-checks.conclude-check",
  roles: ["officer"],
  input: concludeCheckForm,
  run: async (context, { checkId, version, ...conclusion }) => {
    const { db, occasion, record } = context;
    const check = await visibleCheck(db, occasion, checkId);
    const { orderId, conditionId, findings } = check;
    const state = stateAfter(check, "record-done", occasion);
    if (findings.length === 0 || !findings.every(findingComplete))
      throw new Refusal("deviceChecks.findings-missing");
    const data = { ...conclusion, state, outcome: "done", endedAt: occasion.at, step: "conclusion" };
    await changeCheck(db, check, version, data);
    const behaviours = behavioursOf(findings);
    const detail = { compliance: conclusion.compliance, devices: findings.length, behaviours };
    await record({
      event: "device-checks.done",
      subjectType: "device-check",
      subjectId: checkId,
      orderId,
      detail,
    });
    if (givesSignal(findings)) {
      const t = translator("nl");
      const fact = t(
        behaviours.length > 0 ? "deviceChecks.signalFacts.behaviour" : "deviceChecks.signalFacts.wiping",
        {
          codes: behaviours.join(", "),
        },
      );
      await raiseSignal(context, {
        orderId,
        kind: "check-finding",
        sourceType: "device-check",
        sourceId: checkId,
        conditionId,
        fact,
      });
    }
    const setting = await readSetting(db, occasion, conditionId);
    const plan = conclusion.followUp === "extra-check" ? planExtra : planNext;
    return { checkId, nextCheckId: await plan(context, check.schedule, setting) };
  },
});

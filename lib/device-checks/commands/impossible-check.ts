import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { IMPOSSIBLE_BEFORE_LEAD, impossibleInARow } from "../attempts";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { newWindow } from "../new-window";
import { bookCheck } from "../plan-next";
import { impossibleCheckForm } from "../schema";
import { readSetting } from "../setting";

/** Nobody home, ill, no access: no refusal. A new window is chosen; after the second time in a row the lead decides. */
export const impossibleCheck = defineCommand({
  name: "device-checks.impossible-check",
  roles: ["officer"],
  input: impossibleCheckForm,
  run: async (context, { checkId, version, reason, note, newWindowFrom, newWindowUntil }) => {
    const { db, occasion, record } = context;
    const check = await visibleCheck(db, occasion, checkId);
    const { orderId, conditionId, schedule } = check;
    const state = stateAfter(check, "record-impossible", occasion);
    const window = newWindow(occasion.today, newWindowFrom, newWindowUntil);
    await changeCheck(db, check, version, {
      state,
      outcome: "impossible",
      endedAt: occasion.at,
      startedById: check.startedById ?? occasion.actor.staffId,
      impossibleReason: reason,
      impossibleNote: note,
    });
    const setting = await readSetting(db, occasion, conditionId);
    const inARow = impossibleInARow(setting.attempts);
    const detail = { reason, inARow };
    await record({
      event: "device-checks.impossible",
      subjectType: "device-check",
      subjectId: checkId,
      orderId,
      detail,
    });
    const leadDecides = inARow >= IMPOSSIBLE_BEFORE_LEAD;
    const nextCheckId = leadDecides ? null : await bookCheck(context, schedule, window(schedule, setting));
    return { checkId, nextCheckId, leadDecides };
  },
});

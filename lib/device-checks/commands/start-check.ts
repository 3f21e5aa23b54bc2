import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import type { Proportionality } from "../rules";
import { startCheckForm } from "../schema";
import { readSetting } from "../setting";
import { blockers, refuseWhenBlocked } from "../start-setting";

/** Second step: identity seen, explanation given; from here on it counts as a check. */
export const startCheck = defineCommand({
  name: "device-checks.start-check",
  roles: ["officer"],
  input: startCheckForm,
  run: async ({ db, occasion, record }, { checkId, version, ...said }) => {
    const seen = await visibleCheck(db, occasion, checkId);
    // The order first, as everything does that changes an order with its checks: starts wait for each other here.
    await db.$queryRaw`select 1 from supervision_order where id = ${seen.orderId}::uuid for no key update`;
    const check = await visibleCheck(db, occasion, checkId);
    const state = stateAfter(check, "start", occasion);
    const setting = await readSetting(db, occasion, check.conditionId);
    const answers = {
      secondWorkerId: check.secondWorkerId,
      outsideWindowReason: check.outsideWindowReason,
      conditionConfirmed: check.authorityConfirmed,
      proportionality: check.proportionality as Proportionality | null,
      identitySeen: said.identitySeen,
      explanationGiven: said.explanationGiven,
    };
    refuseWhenBlocked(blockers(check, setting, occasion, answers));
    await changeCheck(db, check, version, {
      ...said,
      state,
      step: "devices",
      startedAt: occasion.at,
      startedById: occasion.actor.staffId,
    });
    const detail = { cooperation: said.cooperation };
    await record({
      event: "device-checks.started",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    return { checkId };
  },
});

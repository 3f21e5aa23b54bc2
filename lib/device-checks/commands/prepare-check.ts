import "server-only";
import { defineCommand } from "@/lib/platform/command";
import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { prepareCheckForm } from "../schema";
import { readSetting } from "../setting";
import { blockers, refuseWhenBlocked } from "../start-setting";

/** First step: the officer has read the condition, weighed the means, and says who goes along. */
export const prepareCheck = defineCommand({
  name: "device-checks.prepare-check",
  roles: ["officer"],
  input: prepareCheckForm,
  run: async ({ db, occasion, record }, { checkId, version, ...said }) => {
    const check = await visibleCheck(db, occasion, checkId);
    const verb = check.state === "assigned" ? "reassign" : "assign";
    const state = stateAfter(check, verb, occasion);
    const secondWorkerId = said.secondWorkerId ?? null;
    if (secondWorkerId) await refuseStranger(db, occasion, secondWorkerId);
    const setting = await readSetting(db, occasion, check.conditionId);
    const proportionality = {
      goal: said.goal,
      lighterWay: said.lessIntrusive,
      whyThisScope: said.whyThisScope,
    };
    const answers = {
      secondWorkerId,
      outsideWindowReason: said.outsideWindowReason,
      conditionConfirmed: said.authorityConfirmed,
      proportionality,
      // Asked in the next step, at the table.
      identitySeen: true,
      explanationGiven: true,
    };
    refuseWhenBlocked(blockers(check, setting, occasion, answers));
    await changeCheck(db, check, version, {
      state,
      step: "explanation",
      proportionality,
      secondWorkerId,
      outsideWindowReason: said.outsideWindowReason,
      announced: said.announced === "yes",
      authorityConfirmed: true,
    });
    const detail = { workers: secondWorkerId ? 2 : 1, outsideWindow: said.outsideWindowReason !== "" };
    await record({
      event: "device-checks.prepared",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    return { checkId };
  },
});

async function refuseStranger(db: ReadDb, { actor }: Occasion, staffId: string): Promise<void> {
  const colleague = await db.staffMember.findFirst({
    where: { id: staffId, active: true, unitId: actor.unitId, NOT: { id: actor.staffId } },
    select: { id: true },
  });
  if (!colleague) throw new Refusal("deviceChecks.second-worker-unknown", { path: "secondWorkerId" });
}

import "server-only";
import { instantInAmsterdam, type LocalTime } from "@/lib/calendar/amsterdam";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { stopCheckForm } from "../schema";

/**
 * The stop rule: looking ends at the suspicion of an offence and nothing is copied. The check freezes here and in the
 * database; the lead of the unit sees it at once. No version is asked: this must work from any step, in any tab.
 */
export const stopCheck = defineCommand({
  name: "device-checks.stop-check",
  roles: ["officer"],
  input: stopCheckForm,
  run: async ({ db, occasion, record }, { checkId, ...said }) => {
    const check = await visibleCheck(db, occasion, checkId);
    if (check.outcome !== null) throw new Refusal("deviceChecks.frozen");
    const state = stateAfter(check, "stop-on-suspicion", occasion);
    const stoppedAt = instantInAmsterdam(occasion.today, said.stoppedTime as LocalTime);
    if (stoppedAt > occasion.at) throw new Refusal("deviceChecks.in-the-future", { path: "stoppedTime" });
    await changeCheck(db, check, check.version, {
      state,
      outcome: "stopped",
      endedAt: occasion.at,
      startedById: check.startedById ?? occasion.actor.staffId,
      stoppedAt,
      stoppedDevice: said.deviceLabel,
      stoppedSentence: said.sentence,
      stoppedPresent: said.present,
    });
    const detail = { begun: check.startedAt !== null };
    await record({
      event: "device-checks.stopped",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    return { checkId };
  },
});

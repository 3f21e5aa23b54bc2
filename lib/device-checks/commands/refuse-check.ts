import "server-only";
import { translator } from "@/lib/i18n/translator";
import { defineCommand } from "@/lib/platform/command";
import { fromDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { raiseSignal } from "@/lib/signals/facts";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { clauseProblems } from "../clause";
import { planNext } from "../plan-next";
import { refuseCheckForm } from "../schema";
import { readSetting } from "../setting";

/** The client refused: a possible violation, so a signal. The obligation stays, so a new attempt is planned. */
export const refuseCheck = defineCommand({
  name: "device-checks.refuse-check",
  roles: ["officer"],
  input: refuseCheckForm,
  run: async (context, { checkId, version, asked, words, told }) => {
    const { db, occasion, record } = context;
    const check = await visibleCheck(db, occasion, checkId);
    const { orderId, conditionId } = check;
    const state = stateAfter(check, "record-refusal", occasion);
    const { clause, orderRuns } = await readSetting(db, occasion, conditionId);
    // Without authority nothing could be asked, so nothing was refused.
    if (clauseProblems(clause).length > 0) throw new Refusal("deviceChecks.no-authority");
    if (!orderRuns) throw new Refusal("deviceChecks.order-not-running");
    await changeCheck(db, check, version, {
      state,
      outcome: "refused",
      endedAt: occasion.at,
      startedById: check.startedById ?? occasion.actor.staffId,
      cooperation: "refused",
      refusedAsked: asked,
      refusedWords: words,
      refusedTold: told,
    });
    await record({
      event: "device-checks.refused",
      subjectType: "device-check",
      subjectId: checkId,
      orderId,
    });
    const fact = translator("nl")("deviceChecks.signalFacts.refused");
    await raiseSignal(context, {
      orderId,
      kind: "check-refused",
      sourceType: "device-check",
      sourceId: checkId,
      conditionId,
      fact,
    });
    const setting = await readSetting(db, occasion, conditionId);
    return { checkId, nextCheckId: await planNext(context, check.schedule, setting, fromDb(check.dueOn)) };
  },
});

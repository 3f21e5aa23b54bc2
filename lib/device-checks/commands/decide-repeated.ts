import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { type CheckRow, changeCheck, visibleCheck } from "../check-row";
import { newWindow } from "../new-window";
import { bookCheck } from "../plan-next";
import { waitsForLead } from "../repeated";
import { changeSchedule, scheduleStateAfter } from "../schedule-row";
import { decideRepeatedForm } from "../schema";
import { readSetting } from "../setting";

/** After two attempts in a row that were impossible: once more, on hold, or no further. */
export const decideRepeated = defineCommand({
  name: "device-checks.decide-repeated",
  roles: ["teamLead"],
  input: decideRepeatedForm,
  run: async (context, { checkId, version, decision, note, newWindowFrom, newWindowUntil }) => {
    const { db, occasion, record } = context;
    const check = await visibleCheck(db, occasion, checkId);
    const { orderId, schedule } = check;
    if (!(await waitsForLead(db, check))) throw new Refusal("deviceChecks.wrong-state");
    const decided = {
      leadDecision: decision,
      leadDecisionNote: note,
      leadDecidedById: occasion.actor.staffId,
    };
    await changeCheck(db, check, version, decided);
    await record({
      event: "device-checks.repeated-decided",
      subjectType: "device-check",
      subjectId: checkId,
      orderId,
      detail: { decision },
    });
    if (decision !== "new-attempt") {
      await putAway(context, schedule, decision, note);
      return { checkId, nextCheckId: null };
    }
    const window = newWindow(occasion.today, newWindowFrom, newWindowUntil);
    const setting = await readSetting(db, occasion, check.conditionId);
    return { checkId, nextCheckId: await bookCheck(context, schedule, window(schedule, setting)) };
  },
});

async function putAway(
  { db, occasion, record }: CommandContext,
  schedule: CheckRow["schedule"],
  decision: "pause-schedule" | "end-schedule",
  note: string,
) {
  const verb = decision === "pause-schedule" ? "pause" : "end";
  const state = scheduleStateAfter(schedule, verb, occasion);
  const today = toDb(occasion.today);
  const data =
    verb === "pause" ? { pausedReason: note, pausedFromOn: today } : { endedReason: note, endedOn: today };
  await changeSchedule(db, schedule, schedule.version, { state, ...data });
  const event = verb === "pause" ? "device-checks.schedule-paused" : "device-checks.schedule-ended";
  await record({ event, subjectType: "schedule", subjectId: schedule.id, orderId: schedule.orderId });
}

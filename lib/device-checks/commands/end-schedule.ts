import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, stateAfter } from "../check-row";
import { changeSchedule, scheduleStateAfter, visibleSchedule } from "../schedule-row";
import { endScheduleForm } from "../schema";

/** Ends a schedule; a check that was still planned lapses with it. */
export const endSchedule = defineCommand({
  name: "device-checks.end-schedule",
  roles: ["officer", "teamLead"],
  input: endScheduleForm,
  run: async ({ db, occasion, record }, { scheduleId, version, reason }) => {
    const schedule = await visibleSchedule(db, occasion, scheduleId);
    const { orderId } = schedule;
    const state = scheduleStateAfter(schedule, "end", occasion);
    const [open] = schedule.checks;
    if (open?.state === "in-progress") throw new Refusal("deviceChecks.check-open");
    if (open) {
      await changeCheck(db, open, open.version, { state: stateAfter(open, "lapse", occasion) });
      await record({
        event: "device-checks.lapsed",
        subjectType: "device-check",
        subjectId: open.id,
        orderId,
      });
    }
    await changeSchedule(db, schedule, version, {
      state,
      endedReason: reason,
      endedOn: toDb(occasion.today),
    });
    await record({
      event: "device-checks.schedule-ended",
      subjectType: "schedule",
      subjectId: scheduleId,
      orderId,
    });
    return { orderId };
  },
});

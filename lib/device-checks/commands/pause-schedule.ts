import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { changeSchedule, pauseIsAllowed, scheduleStateAfter, visibleSchedule } from "../schedule-row";
import { pauseScheduleForm } from "../schema";

/** Puts a schedule on hold. Its open check waits and moves when the schedule goes on. */
export const pauseSchedule = defineCommand({
  name: "device-checks.pause-schedule",
  roles: ["officer", "teamLead"],
  input: pauseScheduleForm,
  run: async ({ db, occasion, record }, { scheduleId, version, reason }) => {
    const schedule = await visibleSchedule(db, occasion, scheduleId);
    const { orderId } = schedule;
    const state = scheduleStateAfter(schedule, "pause", occasion);
    if (!pauseIsAllowed(occasion, schedule.order.state, "pause"))
      throw new Refusal("deviceChecks.pause-is-for-lead");
    if (schedule.checks.some((check) => check.state === "in-progress"))
      throw new Refusal("deviceChecks.check-open");
    await changeSchedule(db, schedule, version, {
      state,
      pausedReason: reason,
      pausedFromOn: toDb(occasion.today),
    });
    await record({
      event: "device-checks.schedule-paused",
      subjectType: "schedule",
      subjectId: scheduleId,
      orderId,
    });
    return { orderId };
  },
});

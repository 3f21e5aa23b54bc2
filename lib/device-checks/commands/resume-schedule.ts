import "server-only";
import { addDays, daysBetween } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck } from "../check-row";
import { planNext } from "../plan-next";
import { changeSchedule, pauseIsAllowed, scheduleStateAfter, visibleSchedule } from "../schedule-row";
import { resumeScheduleForm } from "../schema";
import { readSetting } from "../setting";

/** Takes a schedule up again: the open check moves on by as many days as the pause lasted. */
export const resumeSchedule = defineCommand({
  name: "device-checks.resume-schedule",
  roles: ["officer", "teamLead"],
  input: resumeScheduleForm,
  run: async (context, { scheduleId, version }) => {
    const { db, occasion, record } = context;
    const schedule = await visibleSchedule(db, occasion, scheduleId);
    const { orderId } = schedule;
    const state = scheduleStateAfter(schedule, "resume", occasion);
    if (!pauseIsAllowed(occasion, schedule.order.state, "resume"))
      throw new Refusal("deviceChecks.pause-is-for-lead");
    const days = schedule.pausedFromOn
      ? Math.max(0, daysBetween(fromDb(schedule.pausedFromOn), occasion.today))
      : 0;
    await changeSchedule(db, schedule, version, { state, pausedReason: "", pausedFromOn: null });
    await record({
      event: "device-checks.schedule-resumed",
      subjectType: "schedule",
      subjectId: scheduleId,
      orderId,
      detail: { days },
    });
    const [open] = schedule.checks;
    const later = (day: Date) => toDb(addDays(fromDb(day), days));
    if (open) {
      const moved = {
        windowFromOn: later(open.windowFromOn),
        windowUntilOn: later(open.windowUntilOn),
        dueOn: later(open.dueOn),
      };
      await changeCheck(db, open, open.version, moved);
    } else {
      await planNext(
        context,
        schedule,
        await readSetting(db, occasion, schedule.conditionId),
        occasion.today,
      );
    }
    return { orderId };
  },
});

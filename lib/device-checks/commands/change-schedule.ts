import "server-only";
import { latest } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { refuseAboveCap } from "../above-cap";
import { changeCheck } from "../check-row";
import { nextFor } from "../plan-next";
import { scheduleStateAfter, visibleSchedule, changeSchedule as write } from "../schedule-row";
import { changeScheduleForm } from "../schema";
import { readSetting } from "../setting";

/** Another number of checks a year; the check that is planned moves along. */
export const changeSchedule = defineCommand({
  name: "device-checks.change-schedule",
  roles: ["officer", "teamLead"],
  input: changeScheduleForm,
  run: async ({ db, occasion, record }, { scheduleId, version, checksPerYear, reason }) => {
    const schedule = await visibleSchedule(db, occasion, scheduleId);
    const { orderId } = schedule;
    const state = scheduleStateAfter(schedule, "change", occasion);
    const setting = await readSetting(db, occasion, schedule.conditionId);
    refuseAboveCap(setting.cap, checksPerYear);
    await write(db, schedule, version, { state, checksPerYear, changedReason: reason });
    const open = schedule.checks.find((check) => check.state === "planned");
    const next = nextFor({ ...schedule, checksPerYear }, setting);
    if (open && next.next === "window") {
      await changeCheck(db, open, open.version, {
        windowFromOn: toDb(next.from),
        windowUntilOn: toDb(latest(next.from, next.until)),
        dueOn: toDb(next.dueOn),
      });
    }
    const detail = { from: schedule.checksPerYear, to: checksPerYear, due: open ? fromDb(open.dueOn) : null };
    await record({
      event: "device-checks.schedule-changed",
      subjectType: "schedule",
      subjectId: scheduleId,
      orderId,
      detail,
    });
    return { orderId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { newWindow } from "../new-window";
import { setAside } from "../override";
import { bookCheck } from "../plan-next";
import { changeSchedule, visibleSchedule } from "../schedule-row";
import { planBeyondCapForm } from "../schema";
import { readSetting } from "../setting";

/**
 * Books a check above the judge's cap, for instance because the OM is having the clause changed. It stays marked for
 * ever, and it can only begin once a version of the clause leaves room.
 */
export const planBeyondCap = defineCommand({
  name: "device-checks.plan-beyond-cap",
  roles: ["teamLead"],
  input: planBeyondCapForm,
  run: async (context, { scheduleId, version, newWindowFrom, newWindowUntil, reason }) => {
    const { db, occasion } = context;
    const schedule = await visibleSchedule(db, occasion, scheduleId);
    if (schedule.checks.length > 0) throw new Refusal("deviceChecks.check-open");
    const setting = await readSetting(db, occasion, schedule.conditionId);
    const window = newWindow(occasion.today, newWindowFrom, newWindowUntil, reason);
    await changeSchedule(db, schedule, version, {});
    const checkId = await bookCheck(context, schedule, window(schedule, setting));
    await setAside(context, { checkId, orderId: schedule.orderId, rule: "cap", reason });
    return { orderId: schedule.orderId, checkId };
  },
});

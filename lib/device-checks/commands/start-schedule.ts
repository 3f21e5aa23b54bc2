import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { refuseAboveCap } from "../above-cap";
import { clauseProblems } from "../clause";
import { planNext } from "../plan-next";
import { startScheduleForm } from "../schema";
import { readSetting } from "../setting";

/** Makes a schedule within the judge's cap and plans its first check. */
export const startSchedule = defineCommand({
  name: "device-checks.start-schedule",
  roles: ["officer", "teamLead"],
  input: startScheduleForm,
  run: async (context, { orderId, conditionId, ...wish }) => {
    const { db, occasion, record } = context;
    const setting = await readSetting(db, occasion, conditionId);
    if (setting.order.id !== orderId) throw new NotFound();
    if (!setting.clauseRow) throw new Refusal("deviceChecks.no-clause");
    if (setting.condition.state !== "active") throw new Refusal("deviceChecks.condition-lifted");
    if (clauseProblems(setting.clause).length > 0) throw new Refusal("deviceChecks.no-authority");
    if (!setting.orderRuns) throw new Refusal("deviceChecks.order-not-running");
    refuseAboveCap(setting.cap, wish.checksPerYear);
    if (wish.basis === "calendar-year" && wish.basisReason === "") {
      throw new Refusal("deviceChecks.reason-needed", { path: "basisReason" });
    }
    const schedule = await db.deviceCheckSchedule.create({
      data: {
        ...wish,
        orderId,
        conditionId: setting.condition.id,
        state: "active",
        startedOn: toDb(occasion.today),
      },
    });
    const detail = { perYear: wish.checksPerYear, basis: wish.basis, gapDays: wish.minimumGapDays };
    await record({
      event: "device-checks.schedule-started",
      subjectType: "schedule",
      subjectId: schedule.id,
      orderId,
      detail,
    });
    const checkId = await planNext(context, schedule, { ...setting, attempts: [] });
    return { orderId, scheduleId: schedule.id, checkId };
  },
});

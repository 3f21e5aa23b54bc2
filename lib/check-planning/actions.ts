"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { cancelRun } from "./commands/cancel-run";
import { confirmRun } from "./commands/confirm-run";
import { discardRun } from "./commands/discard-run";
import { markSchedule, unmarkSchedule } from "./commands/mark-schedule";
import { recordAbsence } from "./commands/record-absence";
import { requestPlan } from "./commands/request-plan";
import { requestWhatIf } from "./commands/request-what-if";
import { setSlots } from "./commands/set-slots";
import { withdrawAbsence } from "./commands/withdraw-absence";

const toRun =
  (done?: string) =>
  ({ runId }: { readonly runId: string }) =>
    paths.planRun(runId, done ? { done: `checkPlanning.${done}` } : {});
const toCapacity = (done: string) => () => paths.planCapacity({ done: `checkPlanning.${done}` });
const toOrder =
  (done: string) =>
  ({ orderId }: { readonly orderId: string }) =>
    paths.orderTab(orderId, "device-checks", { done: `checkPlanning.${done}` });

export const requestPlanAction = formAction(requestPlan, { then: toRun() });
export const requestWhatIfAction = formAction(requestWhatIf, { then: toRun() });
export const cancelRunAction = formAction(cancelRun, { then: toRun("cancelled") });
export const confirmRunAction = formAction(confirmRun, { then: toRun("confirmed") });
export const discardRunAction = formAction(discardRun, { then: toRun("discarded") });
export const setSlotsAction = formAction(setSlots, { then: toCapacity("slots-set") });
export const recordAbsenceAction = formAction(recordAbsence, { then: toCapacity("absence-recorded") });
export const withdrawAbsenceAction = formAction(withdrawAbsence, { then: toCapacity("absence-withdrawn") });
export const markScheduleAction = formAction(markSchedule, { then: toOrder("marked") });
export const unmarkScheduleAction = formAction(unmarkSchedule, { then: toOrder("unmarked") });

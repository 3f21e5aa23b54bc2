"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { addDevice, addDeviceInCheck } from "./commands/add-device";
import { assessCheck } from "./commands/assess-check";
import { changeSchedule } from "./commands/change-schedule";
import { chooseDevices } from "./commands/choose-devices";
import { closeCheck } from "./commands/close-check";
import { concludeCheck } from "./commands/conclude-check";
import { decidePolice } from "./commands/decide-police";
import { decideRepeated } from "./commands/decide-repeated";
import { endSchedule } from "./commands/end-schedule";
import { excludeDevice } from "./commands/exclude-device";
import { fillLimits } from "./commands/fill-limits";
import { impossibleCheck } from "./commands/impossible-check";
import { judgeWording } from "./commands/judge-wording";
import { pauseSchedule } from "./commands/pause-schedule";
import { planBeyondCap } from "./commands/plan-beyond-cap";
import { prepareCheck } from "./commands/prepare-check";
import { proposeWording } from "./commands/propose-wording";
import { recordFinding } from "./commands/record-finding";
import { refuseCheck } from "./commands/refuse-check";
import { resumeSchedule } from "./commands/resume-schedule";
import { shortenGap } from "./commands/shorten-gap";
import { startCheck } from "./commands/start-check";
import { startSchedule } from "./commands/start-schedule";
import { stopCheck } from "./commands/stop-check";

const tab =
  (done: string) =>
  ({ orderId }: { readonly orderId: string }) =>
    paths.orderTab(orderId, "device-checks", { done: `deviceChecks.${done}` });
const check =
  (done: string, step?: string) =>
  ({ checkId }: { readonly checkId: string }) =>
    paths.deviceCheck(checkId, { done: `deviceChecks.${done}`, step });

export const judgeWordingAction = formAction(judgeWording, { then: tab("wording-judged") });
export const proposeWordingAction = formAction(proposeWording, { then: tab("wording-proposed") });
export const fillLimitsAction = formAction(fillLimits, { then: tab("limits-filled") });
export const startScheduleAction = formAction(startSchedule, { then: tab("schedule-started") });
export const changeScheduleAction = formAction(changeSchedule, { then: tab("schedule-changed") });
export const pauseScheduleAction = formAction(pauseSchedule, { then: tab("schedule-paused") });
export const resumeScheduleAction = formAction(resumeSchedule, { then: tab("schedule-resumed") });
export const endScheduleAction = formAction(endSchedule, { then: tab("schedule-ended") });
export const planBeyondCapAction = formAction(planBeyondCap, { then: tab("planned-beyond-cap") });
export const shortenGapAction = formAction(shortenGap, { then: check("gap-shortened") });
export const addDeviceAction = formAction(addDevice, { then: tab("device-added") });
export const excludeDeviceAction = formAction(excludeDevice, { then: tab("device-excluded") });
export const addDeviceInCheckAction = formAction(addDeviceInCheck, {
  then: check("device-added", "devices"),
});
export const prepareCheckAction = formAction(prepareCheck, { then: check("prepared") });
export const startCheckAction = formAction(startCheck, { then: check("started") });
export const chooseDevicesAction = formAction(chooseDevices, { then: check("devices-chosen") });
export const recordFindingAction = formAction(recordFinding, { then: check("finding-recorded", "findings") });
export const concludeCheckAction = formAction(concludeCheck, { then: check("concluded") });
export const stopCheckAction = formAction(stopCheck, { then: check("stopped") });
export const refuseCheckAction = formAction(refuseCheck, { then: check("refused") });
export const impossibleCheckAction = formAction(impossibleCheck, {
  then: ({ checkId, leadDecides }) => check(leadDecides ? "impossible-again" : "impossible")({ checkId }),
});
export const decideRepeatedAction = formAction(decideRepeated, { then: check("decided") });
export const decidePoliceAction = formAction(decidePolice, { then: check("police-decided") });
export const assessCheckAction = formAction(assessCheck, {
  then: ({ checkId, closed }) => check(closed ? "closed" : "assessed")({ checkId }),
});
export const closeCheckAction = formAction(closeCheck, { then: check("closed") });

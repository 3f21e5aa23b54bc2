"use server";
import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { chooseResponse } from "./commands/choose-response";
import { closeSignal } from "./commands/close-signal";
import { investigateSignal } from "./commands/investigate-signal";
import { judgeSignal } from "./commands/judge-signal";
import { recordHearing } from "./commands/record-hearing";
import { reportSignal } from "./commands/report-signal";

const done = (key: string) => (answer: { signalId: string }) =>
  paths.signal(answer.signalId, { done: `signals.${key}` });

export const reportSignalAction = formAction(reportSignal, { then: done("reported") });
export const investigateSignalAction = formAction(investigateSignal, { then: done("investigated") });
export const recordHearingAction = formAction(recordHearing, { then: done("heard") });
export const judgeSignalAction = formAction(judgeSignal, { then: done("judged") });
export const chooseResponseAction = formAction(chooseResponse, { then: done("response-chosen") });
export const closeSignalAction = formAction(closeSignal, { then: done("settled") });

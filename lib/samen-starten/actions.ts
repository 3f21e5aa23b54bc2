"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { answerHandover, cancelHandover } from "./commands/answer-handover";
import { beginHandover } from "./commands/begin-handover";
import { decideStep } from "./commands/decide-step";
import { closeTrajectory, stopTrajectory } from "./commands/end-trajectory";
import { openTrajectory } from "./commands/open-trajectory";
import { proposeHandover } from "./commands/propose-handover";
import { recordKnowledge } from "./commands/record-knowledge";
import { recordMeeting } from "./commands/record-meeting";
import { recordResult } from "./commands/record-result";
import { scoreBasic } from "./commands/score-basic";
import { setExpectedEnd } from "./commands/set-expected-end";
import { shareItem } from "./commands/share-item";
import { shortenTrajectory } from "./commands/shorten-trajectory";
import { tickInterpreted } from "./commands/tick-interpreted";

export const openTrajectoryAction = formAction(openTrajectory, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.opened" }),
});
export const recordKnowledgeAction = formAction(recordKnowledge, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.known" }),
});
export const shareItemAction = formAction(shareItem, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.shared" }),
});
export const tickInterpretedAction = formAction(tickInterpreted, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.ticked" }),
});
export const decideStepAction = formAction(decideStep, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.decided" }),
});
export const recordResultAction = formAction(recordResult, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.result" }),
});
export const shortenTrajectoryAction = formAction(shortenTrajectory, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.shortened" }),
});
export const beginHandoverAction = formAction(beginHandover, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.handover" }),
});
export const setExpectedEndAction = formAction(setExpectedEnd, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.end-set" }),
});
export const recordMeetingAction = formAction(recordMeeting, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.met" }),
});
export const closeTrajectoryAction = formAction(closeTrajectory, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.closed" }),
});
export const stopTrajectoryAction = formAction(stopTrajectory, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.stopped" }),
});
export const proposeHandoverAction = formAction(proposeHandover, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.offered" }),
});
export const answerHandoverAction = formAction(answerHandover, {
  then: ({ id, answer }) =>
    paths.trajectory(id, { done: answer === "accept" ? "samenStarten.accepted" : "samenStarten.declined" }),
});
export const cancelHandoverAction = formAction(cancelHandover, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.cancelled" }),
});
export const scoreBasicAction = formAction(scoreBasic, {
  then: ({ id }) => paths.trajectory(id, { done: "samenStarten.scored" }),
});

"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { confirmReceipt } from "./commands/confirm-receipt";
import { decideScreening } from "./commands/decide-screening";
import { draftReferral } from "./commands/draft-referral";
import { exitReferral } from "./commands/exit-referral";
import { recordConsent } from "./commands/record-consent";
import { recordDecision } from "./commands/record-decision";
import { recordFirstTalk } from "./commands/record-first-talk";
import { recordProgress } from "./commands/record-progress";
import { recordScreening } from "./commands/record-screening";
import { sendReferral } from "./commands/send-referral";
import { withdrawReferral } from "./commands/withdraw-referral";

export const recordScreeningAction = formAction(recordScreening, {
  then: ({ orderId, screeningId }) => paths.screening(orderId, screeningId),
});
export const decideScreeningAction = formAction(decideScreening, {
  then: ({ orderId, screeningId, result }) =>
    result === "complex" || result === "crisis"
      ? paths.newReferral(orderId, screeningId)
      : paths.orderTab(orderId, "debts", { done: "debtReferrals.screened" }),
});
export const draftReferralAction = formAction(draftReferral, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.drafted" }),
});
export const recordConsentAction = formAction(recordConsent, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.consent" }),
});
export const sendReferralAction = formAction(sendReferral, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.sent" }),
});
export const confirmReceiptAction = formAction(confirmReceipt, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.received" }),
});
export const recordFirstTalkAction = formAction(recordFirstTalk, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.talked" }),
});
export const recordDecisionAction = formAction(recordDecision, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.decided" }),
});
export const recordProgressAction = formAction(recordProgress, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.progressed" }),
});
export const exitReferralAction = formAction(exitReferral, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.exited" }),
});
export const withdrawReferralAction = formAction(withdrawReferral, {
  then: ({ id }) => paths.debtReferral(id, { done: "debtReferrals.withdrawn" }),
});

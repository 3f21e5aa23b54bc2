"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { acceptOrder } from "./commands/accept-order";
import { adoptPlan } from "./commands/adopt-plan";
import { assignOrder } from "./commands/assign-order";
import { beginClosing } from "./commands/begin-closing";
import { beginReview } from "./commands/begin-review";
import { changeCondition } from "./commands/change-condition";
import { changePeriod } from "./commands/change-period";
import { closeOrder } from "./commands/close-order";
import { completeOrder } from "./commands/complete-order";
import { correctCondition } from "./commands/correct-condition";
import { endDetention } from "./commands/end-detention";
import { reassignOrder } from "./commands/reassign-order";
import { registerDetention } from "./commands/register-detention";
import { reopenOrder } from "./commands/reopen-order";
import { resumeOrder } from "./commands/resume-order";
import { returnOrder } from "./commands/return-order";
import { setLevel } from "./commands/set-level";
import { startSupervision } from "./commands/start-supervision";
import { suspendOrder } from "./commands/suspend-order";
import { weighCondition } from "./commands/weigh-condition";
import { withdrawPeriodChange } from "./commands/withdraw-period-change";

type Answer = { readonly orderId: string };
const toOrder =
  (done: string) =>
  ({ orderId }: Answer) =>
    paths.order(orderId, { done: `supervisionOrders.${done}` });
const toReview =
  (done: string) =>
  ({ orderId }: Answer) =>
    paths.orderReview(orderId, { done: `supervisionOrders.${done}` });
const toIncoming = (done: string) => () => paths.incomingOrders({ done: `supervisionOrders.${done}` });
const toDetention =
  (done: string) =>
  ({ orderId }: Answer) =>
    paths.orderTab(orderId, "detention", { done: `supervisionOrders.${done}` });

export const beginReviewAction = formAction(beginReview, { then: toReview("review-begun") });
export const completeOrderAction = formAction(completeOrder, { then: toReview("completed") });
export const correctConditionAction = formAction(correctCondition, { then: toReview("condition-corrected") });
export const changeConditionAction = formAction(changeCondition, {
  then: ({ orderId, conditionId }) =>
    paths.condition(orderId, conditionId, { done: "supervisionOrders.condition-changed" }),
});
export const acceptOrderAction = formAction(acceptOrder, { then: toIncoming("accepted") });
export const returnOrderAction = formAction(returnOrder, { then: toIncoming("returned") });
export const assignOrderAction = formAction(assignOrder, { then: toOrder("assigned") });
export const reassignOrderAction = formAction(reassignOrder, { then: toOrder("reassigned") });
export const startSupervisionAction = formAction(startSupervision, { then: toOrder("started") });
export const adoptPlanAction = formAction(adoptPlan, { then: toOrder("plan-adopted") });
export const setLevelAction = formAction(setLevel, { then: toOrder("level-set") });
export const suspendOrderAction = formAction(suspendOrder, { then: toOrder("suspended") });
export const resumeOrderAction = formAction(resumeOrder, { then: toOrder("resumed") });
export const weighConditionAction = formAction(weighCondition, { then: toOrder("condition-weighed") });
export const beginClosingAction = formAction(beginClosing, { then: toOrder("closing-begun") });
export const closeOrderAction = formAction(closeOrder, { then: toOrder("closed") });
export const reopenOrderAction = formAction(reopenOrder, { then: toOrder("reopened") });
export const registerDetentionAction = formAction(registerDetention, {
  then: toDetention("detention-registered"),
});
export const endDetentionAction = formAction(endDetention, { then: toDetention("detention-ended") });
export const changePeriodAction = formAction(changePeriod, { then: toOrder("period-changed") });
export const withdrawPeriodChangeAction = formAction(withdrawPeriodChange, {
  then: toOrder("period-change-withdrawn"),
});

"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { changePeriod } from "./commands/change-period";
import { withdrawPeriodChange } from "./commands/withdraw-period-change";

export const changePeriodAction = formAction(changePeriod, {
  then: ({ orderId }) => paths.order(orderId, { done: "supervisionOrders.period-changed" }),
});
export const withdrawPeriodChangeAction = formAction(withdrawPeriodChange, {
  then: ({ orderId }) => paths.order(orderId, { done: "supervisionOrders.period-change-withdrawn" }),
});

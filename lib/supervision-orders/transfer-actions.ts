"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { acceptTransfer } from "./commands/accept-transfer";
import { declineTransfer } from "./commands/decline-transfer";
import { proposeTransfer } from "./commands/propose-transfer";
import { withdrawTransfer } from "./commands/withdraw-transfer";

export const proposeTransferAction = formAction(proposeTransfer, {
  then: ({ orderId }) => paths.orderTransfer(orderId, { done: "supervisionOrders.transfer-proposed" }),
});
export const withdrawTransferAction = formAction(withdrawTransfer, {
  then: ({ orderId }) => paths.orderTransfer(orderId, { done: "supervisionOrders.transfer-withdrawn" }),
});
export const acceptTransferAction = formAction(acceptTransfer, {
  then: ({ orderId }) => paths.order(orderId, { done: "supervisionOrders.transfer-accepted" }),
});
export const declineTransferAction = formAction(declineTransfer, {
  then: () => paths.approvals({ done: "supervisionOrders.transfer-declined" }),
});

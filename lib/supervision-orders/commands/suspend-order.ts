import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { takeStep } from "../order-step";
import { suspendOrderSchema } from "../schema";

/** Supervision stands still: detention, admission, untraceable or abroad. The conditions go on. */
export const suspendOrder = defineCommand({
  name: "supervision-orders.suspend",
  roles: ["officer"],
  input: suspendOrderSchema,
  run: async (context, input) => {
    if (input.fromOn > context.occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "fromOn" });
    await takeStep(context, input, "suspend", {
      data: { suspensionReason: input.reason, suspendedFromOn: toDb(input.fromOn) },
      detail: { reason: input.reason, fromOn: input.fromOn },
    });
    return { orderId: input.orderId };
  },
});

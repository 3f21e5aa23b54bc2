import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { orderFor, takeStep } from "../order-step";
import { resumeOrderSchema } from "../schema";

/** Supervision goes on after it stood still, with the plan looked at again. */
export const resumeOrder = defineCommand({
  name: "supervision-orders.resume",
  roles: ["officer"],
  input: resumeOrderSchema,
  run: async (context, input) => {
    const { order } = await orderFor(context, input, "resume");
    const from = fromDbOrNull(order.suspendedFromOn);
    if (input.untilOn > context.occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "untilOn" });
    if (from && input.untilOn < from)
      throw new Refusal("supervisionOrders.ends-before-it-began", { path: "untilOn" });
    await takeStep(context, input, "resume", {
      data: { suspensionReason: null, suspendedFromOn: null },
      detail: { reason: order.suspensionReason, fromOn: from, untilOn: input.untilOn },
    });
    return { orderId: order.id };
  },
});

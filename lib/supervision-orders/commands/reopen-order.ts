import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { takeStep } from "../order-step";
import { reopenOrderSchema } from "../schema";

/** The court or the OM lengthened the period after all (Sv 6:6:19): the order runs on. */
export const reopenOrder = defineCommand({
  name: "supervision-orders.reopen",
  roles: ["teamLead"],
  input: reopenOrderSchema,
  run: async (context, input) => {
    await takeStep(context, input, "reopen", {
      data: { endReason: null, endedOn: null, reopenReason: input.reason },
    });
    return { orderId: input.orderId };
  },
});

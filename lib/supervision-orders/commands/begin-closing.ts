import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { orderFor, takeStep } from "../order-step";
import { beginClosingSchema } from "../schema";

/** The end is in sight, or fell: the reason and the last day. The lead closes the order itself. */
export const beginClosing = defineCommand({
  name: "supervision-orders.begin-closing",
  roles: ["officer", "teamLead"],
  input: beginClosingSchema,
  run: async (context, input) => {
    await orderFor(context, input, "begin-closing");
    await takeStep(context, input, "begin-closing", {
      data: { endReason: input.reason, endedOn: toDb(input.endedOn) },
      detail: { reason: input.reason, endedOn: input.endedOn },
    });
    return { orderId: input.orderId };
  },
});

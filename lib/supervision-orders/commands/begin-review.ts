import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { visibleOrder } from "../facts";
import { takeStep } from "../order-step";
import { beginReviewSchema } from "../schema";

/** Administration takes an order up for checking: one that came in, or one that went back and came again. */
export const beginReview = defineCommand({
  name: "supervision-orders.begin-review",
  roles: ["administration"],
  input: beginReviewSchema,
  run: async (context, input) => {
    const { state } = await visibleOrder(context.db, context.occasion, input.orderId);
    await takeStep(context, input, state === "returned" ? "resubmit" : "begin-review", {});
    return { orderId: input.orderId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { orderFor, takeStep } from "../order-step";
import { adoptPlanSchema } from "../schema";

/** The supervision plan is adopted and the order runs. Level 3 stands only when the lead has set it before. */
export const adoptPlan = defineCommand({
  name: "supervision-orders.adopt-plan",
  roles: ["officer"],
  input: adoptPlanSchema,
  run: async (context, input) => {
    const { order } = await orderFor(context, input, "adopt-plan");
    if (input.adoptedOn > context.occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "adoptedOn" });
    if (input.level === 3 && order.level !== 3)
      throw new Refusal("supervisionOrders.lead-sets-level-3", { path: "level" });
    await takeStep(context, input, "adopt-plan", {
      data: { planAdoptedOn: toDb(input.adoptedOn), level: input.level },
      detail: { adoptedOn: input.adoptedOn, level: input.level },
    });
    return { orderId: order.id };
  },
});

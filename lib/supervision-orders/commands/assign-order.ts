import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { officerOfUnit } from "@/lib/staff/facts";
import { orderFor, takeStep } from "../order-step";
import { answerSafetyFlag } from "../safety-flag";
import { assignOrderSchema } from "../schema";

/** The lead gives an order to an officer of the unit and answers the safety question. */
export const assignOrder = defineCommand({
  name: "supervision-orders.assign",
  roles: ["teamLead"],
  input: assignOrderSchema,
  run: async (context, input) => {
    const { order } = await orderFor(context, input, "assign");
    const officer = await officerOfUnit(context, input.officerId);
    await takeStep(context, input, "assign", {
      data: { officerId: officer.id, assignReason: input.reason, level: input.level ?? order.level },
      detail: { officerId: officer.id, level: input.level ?? null },
    });
    await answerSafetyFlag(context, order.personId, input.twoWorkers);
    return { orderId: order.id };
  },
});

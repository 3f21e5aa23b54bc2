import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { officerOfUnit } from "@/lib/staff/facts";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { answerSafetyFlag } from "../safety-flag";
import { reassignOrderSchema } from "../schema";

/** States in which an order has an officer who can be another. */
const withOfficer: readonly string[] = ["assigned", "started", "running", "suspended", "closing"];

/** Another officer of the same unit, with the reason; the order stays in its state and the log travels with it. */
export const reassignOrder = defineCommand({
  name: "supervision-orders.reassign",
  roles: ["teamLead"],
  input: reassignOrderSchema,
  run: async (context, input) => {
    const order = await visibleOrder(context.db, context.occasion, input.orderId);
    if (!withOfficer.includes(order.state)) throw new Refusal("supervisionOrders.wrong-state");
    const officer = await officerOfUnit(context, input.officerId);
    if (officer.id === order.officerId)
      throw new Refusal("supervisionOrders.same-officer", { path: "officerId" });
    await changeOrder(context, order, input, {
      event: "reassigned",
      data: { officerId: officer.id, assignReason: input.reason },
      detail: { from: order.officerId, to: officer.id },
    });
    await answerSafetyFlag(context, order.personId, input.twoWorkers);
    return { orderId: order.id };
  },
});

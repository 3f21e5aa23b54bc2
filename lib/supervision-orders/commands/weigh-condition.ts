import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { weighConditionSchema } from "../schema";

const weighable: readonly string[] = ["running", "suspended", "closing"];

/** The balance of one condition at the end of the order: kept, partly, not, or it did not apply. */
export const weighCondition = defineCommand({
  name: "supervision-orders.weigh-condition",
  roles: ["officer", "teamLead"],
  input: weighConditionSchema,
  run: async ({ db, occasion, record }, input) => {
    const order = await visibleOrder(db, occasion, input.orderId);
    if (!weighable.includes(order.state)) throw new Refusal("supervisionOrders.wrong-state");
    const { count } = await db.specialCondition.updateMany({
      where: { id: input.conditionId, orderId: order.id, state: "active" },
      data: { outcome: input.outcome },
    });
    if (count === 0) throw new NotFound();
    await record({
      event: "supervision-orders.condition-weighed",
      subjectType: "order",
      subjectId: order.id,
      detail: { conditionId: input.conditionId, outcome: input.outcome },
    });
    return { orderId: order.id };
  },
});

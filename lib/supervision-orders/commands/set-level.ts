import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { setLevelSchema } from "../schema";

const supervised: readonly string[] = ["assigned", "started", "running", "suspended"];

/** Another level of supervision, with the reason. A person decides, never a score; level 3 is the lead's. */
export const setLevel = defineCommand({
  name: "supervision-orders.set-level",
  roles: ["officer", "teamLead"],
  input: setLevelSchema,
  run: async (context, input) => {
    const { db, occasion } = context;
    const order = await visibleOrder(db, occasion, input.orderId);
    if (!supervised.includes(order.state)) throw new Refusal("supervisionOrders.wrong-state");
    if (input.level === 3 && occasion.actor.role !== "teamLead")
      throw new Refusal("supervisionOrders.lead-sets-level-3", { path: "level" });
    await changeOrder(context, order, input, {
      event: "level-set",
      data: { level: input.level, levelReason: input.reason },
      detail: { from: order.level, to: input.level },
    });
    return { orderId: order.id };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { takeInOrders } from "../intake/take-in-orders";
import { issuedOrder } from "../messages/order";

/** M1: one order from the chain. Throws a Refusal for what a person must look at. */
export const receiveOrder = defineCommand({
  name: "supervision-orders.receive",
  roles: ["exchange"],
  input: issuedOrder,
  run: async (context, order) => {
    const [answer] = await takeInOrders(context, [order]);
    if (!answer) throw new Error("no answer for an order");
    if (answer.outcome === "rejected") throw new Refusal(answer.code);
    const { organisationId, officeCode } = await context.db.supervisionOrder.findUniqueOrThrow({
      where: { id: answer.orderId },
      select: { organisationId: true, officeCode: true },
    });
    return { orderId: answer.orderId, outcome: answer.outcome, organisationId, officeCode };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { mayChangePeriod } from "../period-acts";
import { withdrawPeriodChangeSchema } from "../period-schema";

/** A change that should not have been recorded: it stays readable with the reason, and counts no more. */
export const withdrawPeriodChange = defineCommand({
  name: "supervision-orders.withdraw-period-change",
  roles: ["officer", "teamLead", "administration"],
  input: withdrawPeriodChangeSchema,
  run: async (context, input) => {
    const { db, occasion } = context;
    const order = await visibleOrder(db, occasion, input.orderId);
    if (!mayChangePeriod(order.state, occasion.actor.role))
      throw new Refusal("supervisionOrders.wrong-state");
    await changeOrder(context, order, input, {
      event: "period-change-withdrawn",
      data: {},
      detail: { changeId: input.changeId },
    });
    const { count } = await db.probationChange.updateMany({
      where: { id: input.changeId, orderId: order.id, withdrawnAt: null },
      data: {
        withdrawnAt: occasion.at,
        withdrawnById: occasion.actor.staffId,
        withdrawnReason: input.reason,
      },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    return { orderId: order.id };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { mayChangePeriod } from "../period-acts";
import { changePeriodSchema } from "../period-schema";

/**
 * A judgment lengthened or shortened the probation period (Sv 6:6:19), or an appeal let it begin anew. The judgment before
 * it stays as it was: this is a row beside it, from which the end is counted again.
 */
export const changePeriod = defineCommand({
  name: "supervision-orders.change-period",
  roles: ["officer", "teamLead", "administration"],
  input: changePeriodSchema,
  run: async (context, input) => {
    const { db, occasion } = context;
    const { kind, months, decidedOn, effectiveOn = decidedOn, source } = input;
    const order = await visibleOrder(db, occasion, input.orderId);
    if (!mayChangePeriod(order.state, occasion.actor.role))
      throw new Refusal("supervisionOrders.wrong-state");
    if (!order.probationStartOn || !order.probationMonths)
      throw new Refusal("supervisionOrders.no-period-to-change");
    if (decidedOn > occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "decidedOn" });
    if (effectiveOn > occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "effectiveOn" });
    if (effectiveOn < decidedOn)
      throw new Refusal("supervisionOrders.effect-before-decision", { path: "effectiveOn" });
    await changeOrder(context, order, input, {
      event: "period-changed",
      data: {},
      detail: { kind, months, decidedOn, effectiveOn },
    });
    await db.probationChange.create({
      data: {
        ...{ orderId: order.id, kind, months, source },
        decidedOn: toDb(decidedOn),
        effectiveOn: toDb(effectiveOn),
        recordedAt: occasion.at,
        recordedById: occasion.actor.staffId,
      },
      select: { id: true },
    });
    return { orderId: order.id };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { raiseSignal } from "../facts";
import { reportSchema } from "../schema";

/** A signal by hand: what a provider, the police or the officer noticed. */
export const reportSignal = defineCommand({
  name: "signals.report",
  roles: ["officer", "teamLead"],
  input: reportSchema,
  run: async (context, { orderId, kind, conditionId = null, fact }) => {
    const { db, occasion } = context;
    const order = await visibleOrder(db, occasion, orderId);
    if (
      conditionId &&
      !(await db.specialCondition.findFirst({ where: { id: conditionId, orderId: order.id } }))
    )
      throw new Refusal("signals.not-of-this-order", { path: "conditionId" });
    const signalId = await raiseSignal(context, {
      orderId,
      kind,
      sourceType: "officer",
      sourceId: null,
      conditionId,
      fact,
    });
    return { signalId };
  },
});

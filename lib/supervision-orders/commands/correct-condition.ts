import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { addConditionVersion } from "../condition-version";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { correctConditionSchema } from "../schema";

/**
 * Another code or ground for a condition: a new version beside the old one. The judge's text is carried over as it
 * stands; it can only be typed where the message had none.
 */
export const correctCondition = defineCommand({
  name: "supervision-orders.correct-condition",
  roles: ["administration"],
  input: correctConditionSchema,
  run: async (context, input) => {
    const { db, occasion } = context;
    const order = await visibleOrder(db, occasion, input.orderId);
    if (order.state !== "in-review") throw new Refusal("supervisionOrders.wrong-state");
    const old = await db.specialCondition.findFirst({
      where: { id: input.conditionId, orderId: order.id, state: "active" },
      include: { clause: true },
    });
    if (!old) throw new NotFound();
    if (!old.text.trim() && !input.text)
      throw new Refusal("supervisionOrders.condition-text-missing", { path: "text" });
    await changeOrder(context, order, input, {
      event: "condition-corrected",
      data: {},
      detail: { sequence: old.sequence, from: old.code, to: input.code, version: old.version + 1 },
    });
    const id = await addConditionVersion(context, old, {
      kind: "correction",
      reason: input.reason,
      words: {
        code: input.code,
        law: input.law,
        article: input.article,
        text: old.text.trim() ? old.text : input.text,
      },
    });
    return { orderId: order.id, conditionId: id };
  },
});

import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { officerOfUnit } from "@/lib/staff/facts";
import { orderFor, takeStep } from "../order-step";
import { answerSafetyFlag } from "../safety-flag";
import { assignOrderSchema } from "../schema";
import type { OrderVerb } from "../states";

/** After a transfer supervision goes on where it was: by the state that stood with the proposal that was accepted. */
async function takeOver({ db }: CommandContext, orderId: string): Promise<OrderVerb> {
  const transfer = await db.orderTransfer.findFirst({
    where: { orderId, state: "accepted" },
    orderBy: { answeredAt: "desc" },
    select: { orderState: true },
  });
  const goesOn = ["started", "running", "suspended"] as const;
  const state = goesOn.find((each) => each === transfer?.orderState);
  return state ? `take-over-${state}` : "assign";
}

/** The lead gives an order to an officer of the unit and answers the safety question. */
export const assignOrder = defineCommand({
  name: "supervision-orders.assign",
  roles: ["teamLead"],
  input: assignOrderSchema,
  run: async (context, input) => {
    const { order } = await orderFor(context, input, "assign");
    const verb = order.state === "transferred" ? await takeOver(context, order.id) : "assign";
    const officer = await officerOfUnit(context, input.officerId);
    await takeStep(context, input, verb, {
      data: { officerId: officer.id, assignReason: input.reason, level: input.level ?? order.level },
      detail: { officerId: officer.id, level: input.level ?? null },
    });
    await answerSafetyFlag(context, order.personId, input.twoWorkers);
    return { orderId: order.id };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { investigateSchema } from "../schema";
import { changeSignal, nextState, reachedSignal } from "../signal-step";

/** Takes a signal in hand: from here someone owns it and it is about one condition. */
export const investigateSignal = defineCommand({
  name: "signals.investigate",
  roles: ["officer", "teamLead"],
  input: investigateSchema,
  run: async (context, { signalId, version, conditionId }) => {
    const signal = await reachedSignal(context, signalId);
    const to = nextState(context, signal, "investigate");
    const condition = await context.db.specialCondition.findFirst({
      where: { id: conditionId, orderId: signal.orderId },
    });
    if (!condition) throw new Refusal("signals.not-of-this-order", { path: "conditionId" });
    await changeSignal(context, signal, version, {
      event: "signals.investigated",
      to,
      change: { conditionId },
    });
    return { signalId };
  },
});

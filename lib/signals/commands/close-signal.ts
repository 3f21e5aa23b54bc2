import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { settleSchema } from "../schema";
import { changeSignal, nextState, reachedSignal } from "../signal-step";

/** Settles a signal that needs no paper. With a warning or notice it settles by itself when that paper is final. */
export const closeSignal = defineCommand({
  name: "signals.settle",
  roles: ["officer"],
  input: settleSchema,
  run: async (context, { signalId, version }) => {
    const signal = await reachedSignal(context, signalId);
    const to = nextState(context, signal, "settle");
    const byTalk =
      signal.response === null || signal.response === "talk" || signal.response === "plan-change";
    if (!byTalk) throw new Refusal("signals.paper-not-final");
    await changeSignal(context, signal, version, {
      event: "signals.settled",
      to,
      change: { settledAt: context.occasion.at },
    });
    return { signalId };
  },
});

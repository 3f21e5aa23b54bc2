import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { responseSchema } from "../schema";
import { changeSignal, nextState, reachedSignal } from "../signal-step";

/** Chooses how to respond; an excusable violation gets a talk or another plan, never a formal paper. */
export const chooseResponse = defineCommand({
  name: "signals.choose-response",
  roles: ["officer"],
  input: responseSchema,
  run: async (context, { signalId, version, response }) => {
    const signal = await reachedSignal(context, signalId);
    const to = nextState(
      context,
      signal,
      signal.state === "response-chosen" ? "change-response" : "choose-response",
    );
    if (signal.judgement === "excusable" && response !== "talk" && response !== "plan-change")
      throw new Refusal("signals.excusable-light", { path: "response" });
    await changeSignal(context, signal, version, {
      event: "signals.response-chosen",
      to,
      change: { response },
    });
    return { signalId };
  },
});

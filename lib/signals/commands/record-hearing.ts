import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { hearingSchema } from "../schema";
import { changeSignal, reachedSignal } from "../signal-step";

/** Hoor en wederhoor: the client's side in their own words, or why there is none. Can be made better until judged. */
export const recordHearing = defineCommand({
  name: "signals.record-hearing",
  roles: ["officer"],
  input: hearingSchema,
  run: async (context, { signalId, version, hearing, hearingNote, clientView }) => {
    const signal = await reachedSignal(context, signalId);
    if (signal.state !== "under-investigation") throw new Refusal("signals.not-in-this-state");
    if (hearing === "heard" && clientView === "")
      throw new Refusal("signals.words-missing", { path: "clientView" });
    if (hearing !== "heard" && hearingNote === "")
      throw new Refusal("signals.hearing-why", { path: "hearingNote" });
    await changeSignal(context, signal, version, {
      event: "signals.heard",
      to: signal.state,
      change: { hearing, hearingNote, clientView: hearing === "heard" ? clientView : "" },
    });
    return { signalId };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { judgeSchema } from "../schema";
import { changeSignal, nextState, reachedSignal } from "../signal-step";

const verbs = {
  "no-violation": "find-no-violation",
  excusable: "find-excusable",
  culpable: "find-violation",
} as const;

/** Judges the signal. An excusable or culpable violation only after the client was heard, or the reason why not. */
export const judgeSignal = defineCommand({
  name: "signals.judge",
  roles: ["officer"],
  input: judgeSchema,
  run: async (context, { signalId, version, judgement, judgedNote }) => {
    const signal = await reachedSignal(context, signalId);
    const to = nextState(context, signal, verbs[judgement]);
    if (judgement !== "no-violation" && !signal.hearing) throw new Refusal("signals.hear-first");
    await changeSignal(context, signal, version, {
      event: "signals.judged",
      to,
      change: { judgement, judgedNote },
    });
    return { signalId };
  },
});

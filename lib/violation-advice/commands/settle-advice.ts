import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedAdvice, stepAdvice } from "../advice-step";
import { settleAdviceSchema } from "../schema";

/** Closes an advice after the decision: the client knows, and the order follows what was decided. */
export const settleAdvice = defineCommand({
  name: "violation-advice.settle",
  roles: ["officer"],
  input: settleAdviceSchema,
  run: async (context, { adviceId, version, note }) => {
    const advice = await reachedAdvice(context, adviceId);
    if (advice.state === "om-decided" && advice.applicationFiled)
      throw new Refusal("violationAdvice.court-first");
    await stepAdvice(context, advice, {
      version,
      verb: "settle",
      event: "violation-advice.settled",
      change: { settledNote: note },
    });
    return { adviceId };
  },
});

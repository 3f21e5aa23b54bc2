import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { draftInHand, recordAdvice, writeAdvice } from "../advice-step";
import { factCandidates } from "../fact-candidates";
import { pickFactsSchema } from "../schema";

/** Takes facts from the dossier into the advice, each with a link to its source. */
export const pickFacts = defineCommand({
  name: "violation-advice.pick-facts",
  roles: ["officer"],
  input: pickFactsSchema,
  run: async (context, { adviceId, version, picked }) => {
    const { advice, authors } = await draftInHand(context, adviceId);
    const candidates = await factCandidates(context.db, advice.orderId, context.occasion.today);
    const chosen = candidates.filter((each) => picked.includes(each.key));
    if (chosen.length !== new Set(picked).size)
      throw new Refusal("violationAdvice.fact-gone", { path: "picked" });
    await writeAdvice(context, advice, version, authors);
    await context.db.adviceFact.createMany({
      data: chosen.map(({ sourceType, sourceId, sentence, occurredOn }) => ({
        adviceId,
        orderId: advice.orderId,
        sourceType,
        sourceId,
        sentence,
        occurredOn: toDb(occurredOn),
      })),
    });
    await recordAdvice(context, advice, "violation-advice.facts-added");
    return { adviceId };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { draftInHand, recordAdvice, writeAdvice } from "../advice-step";
import { addFactSchema } from "../schema";

/** Adds a fact by hand, with its source; favourable ones too. */
export const addFact = defineCommand({
  name: "violation-advice.add-fact",
  roles: ["officer"],
  input: addFactSchema,
  run: async (context, { adviceId, version, occurredOn, sentence, sourceType, favourable }) => {
    const { advice, authors } = await draftInHand(context, adviceId);
    if (occurredOn > context.occasion.today)
      throw new Refusal("violationAdvice.in-the-future", { path: "occurredOn" });
    await writeAdvice(context, advice, version, authors);
    await context.db.adviceFact.create({
      data: {
        adviceId,
        orderId: advice.orderId,
        occurredOn: toDb(occurredOn),
        sentence,
        sourceType,
        favourable: favourable === "yes",
      },
    });
    await recordAdvice(context, advice, "violation-advice.facts-added");
    return { adviceId };
  },
});

import { defineCommand } from "@/lib/platform/command";
import { draftInHand, recordAdvice, writeAdvice } from "../advice-step";
import { removeFactSchema } from "../schema";

/** Takes a fact out of a draft; the source in the dossier stays. */
export const removeFact = defineCommand({
  name: "violation-advice.remove-fact",
  roles: ["officer"],
  input: removeFactSchema,
  run: async (context, { adviceId, version, factId }) => {
    const { advice, authors } = await draftInHand(context, adviceId);
    await writeAdvice(context, advice, version, authors);
    await context.db.adviceFact.deleteMany({ where: { id: factId, adviceId } });
    await recordAdvice(context, advice, "violation-advice.fact-removed");
    return { adviceId };
  },
});

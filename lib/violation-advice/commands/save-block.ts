import { z } from "zod";
import type { CommandContext } from "@/lib/platform/command";
import { defineCommand } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { type Advice, draftInHand, recordAdvice, writeAdvice } from "../advice-step";
import { type BlockKey, blockSchemas, blocksFrom } from "../blocks";
import { conditionTexts } from "../dossier-text";
import { lawfulOption } from "../options";

type Draft = { readonly adviceId: string; readonly version: number };
type Extra = Pick<
  Prisma.ViolationAdviceUpdateManyMutationInput,
  "urgent" | "conditionIds" | "option" | "optionReason"
>;

const draft = { adviceId: z.uuid(), version: z.number().int() };
const roles = ["officer"] as const;

/** Keeps one block as typed; the others stay as they are. `extra` copies what lists sort and select on. */
async function keep<K extends BlockKey>(
  context: CommandContext,
  key: K,
  { adviceId, version, ...block }: Draft & Record<string, unknown>,
  extra: (advice: Advice) => Promise<Extra> | Extra = () => ({}),
) {
  const { advice, authors } = await draftInHand(context, adviceId);
  const blocks = { ...blocksFrom(advice.blocks), [key]: block } as Prisma.InputJsonObject;
  await writeAdvice(context, advice, version, { blocks, ...authors, ...(await extra(advice)) });
  await recordAdvice(context, advice, "violation-advice.block-saved");
  return { adviceId, block: key };
}

export const saveHeading = defineCommand({
  name: "violation-advice.save-heading",
  roles,
  input: blockSchemas.heading.extend(draft),
  run: (context, input) => keep(context, "heading", input, () => ({ urgent: input.urgent === "yes" })),
});

export const saveViolation = defineCommand({
  name: "violation-advice.save-violation",
  roles,
  input: blockSchemas.violation.extend(draft),
  run: (context, input) =>
    keep(context, "violation", input, async (advice) => {
      if (input.conditionIds.length > 0) await conditionTexts(context.db, advice.orderId, input.conditionIds);
      return { conditionIds: input.conditionIds };
    }),
});

export const saveClient = defineCommand({
  name: "violation-advice.save-client",
  roles,
  input: blockSchemas.client.extend(draft),
  run: (context, input) => keep(context, "client", input),
});

export const saveEarlier = defineCommand({
  name: "violation-advice.save-earlier",
  roles,
  input: blockSchemas.earlier.extend(draft),
  run: (context, input) => keep(context, "earlier", input),
});

export const saveCourse = defineCommand({
  name: "violation-advice.save-course",
  roles,
  input: blockSchemas.course.extend(draft),
  run: (context, input) => keep(context, "course", input),
});

export const saveRisk = defineCommand({
  name: "violation-advice.save-risk",
  roles,
  input: blockSchemas.risk.extend(draft),
  run: (context, input) => keep(context, "risk", input),
});

export const saveConsequences = defineCommand({
  name: "violation-advice.save-consequences",
  roles,
  input: blockSchemas.consequences.extend(draft),
  run: (context, input) => keep(context, "consequences", input),
});

export const saveAdvice = defineCommand({
  name: "violation-advice.save-advice",
  roles,
  input: blockSchemas.advice.extend(draft),
  run: (context, input) =>
    keep(context, "advice", input, async (advice) => {
      const extra = { option: input.option ?? null, optionReason: input.reason };
      if (!input.option) return extra;
      const { title } = await context.db.supervisionOrder.findFirstOrThrow({
        where: { id: advice.orderId },
        select: { title: true },
      });
      await lawfulOption(context.db, title, input.option, context.occasion.today);
      return extra;
    }),
});

export const saveContinuation = defineCommand({
  name: "violation-advice.save-continuation",
  roles,
  input: blockSchemas.continuation.extend(draft),
  run: (context, input) => keep(context, "continuation", input),
});

export const saveAttachments = defineCommand({
  name: "violation-advice.save-attachments",
  roles,
  input: blockSchemas.attachments.extend(draft),
  run: (context, input) => keep(context, "attachments", input),
});

import { z } from "zod";
import type { CommandContext } from "@/lib/platform/command";
import { defineCommand } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { type Advice, draftInHand, recordAdvice, writeAdvice } from "../advice-step";
import { type BlockKey, blockSchemas, blocksFrom } from "../blocks";
import { conditionTexts } from "../dossier-text";
import { lawfulOption } from "../options";

type Columns = Pick<
  Prisma.ViolationAdviceUpdateManyMutationInput,
  "urgent" | "conditionIds" | "option" | "optionReason"
>;

const draft = { adviceId: z.uuid(), version: z.number().int() };
type Draft = { readonly adviceId: string; readonly version: number };

type Written<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>;

/** Copies what lists sort and select on out of a block; refuses what the law or the dossier does not know. */
type Copy<Block> = (block: Block, context: CommandContext, advice: Advice) => Columns | Promise<Columns>;

/** The command that keeps one block as typed; the others stay as they are. */
function saving<Shape extends z.core.$ZodShape>(
  key: BlockKey,
  schema: z.ZodObject<Shape, z.core.$strict>,
  copy: Copy<Written<Shape>> = () => ({}),
) {
  return defineCommand({
    name: `violation-advice.save-${key}`,
    roles: ["officer"],
    input: schema.extend(draft),
    run: async (context, input) => {
      const { adviceId, version, ...block } = input as Draft & Written<Shape>;
      const { advice, authors } = await draftInHand(context, adviceId);
      const blocks = { ...blocksFrom(advice.blocks), [key]: block } as Prisma.InputJsonObject;
      const columns = await copy(block as Written<Shape>, context, advice);
      await writeAdvice(context, advice, version, { blocks, ...authors, ...columns });
      await recordAdvice(context, advice, "violation-advice.block-saved");
      return { adviceId, block: key };
    },
  });
}

export const saveHeading = saving("heading", blockSchemas.heading, ({ urgent }) => ({
  urgent: urgent === "yes",
}));

export const saveViolation = saving(
  "violation",
  blockSchemas.violation,
  async ({ conditionIds }, { db }, { orderId }) => {
    if (conditionIds.length > 0) await conditionTexts(db, orderId, conditionIds);
    return { conditionIds };
  },
);

export const saveAdvice = saving(
  "advice",
  blockSchemas.advice,
  async ({ option, reason }, { db, occasion }, { orderId }) => {
    if (option) {
      const { title } = await db.supervisionOrder.findFirstOrThrow({
        where: { id: orderId },
        select: { title: true },
      });
      await lawfulOption(db, title, option, occasion.today);
    }
    return { option: option ?? null, optionReason: reason };
  },
);

export const saveClient = saving("client", blockSchemas.client);
export const saveEarlier = saving("earlier", blockSchemas.earlier);
export const saveCourse = saving("course", blockSchemas.course);
export const saveRisk = saving("risk", blockSchemas.risk);
export const saveConsequences = saving("consequences", blockSchemas.consequences);
export const saveContinuation = saving("continuation", blockSchemas.continuation);
export const saveAttachments = saving("attachments", blockSchemas.attachments);

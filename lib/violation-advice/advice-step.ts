import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleAdvices } from "./access";
import { type AdviceState, type AdviceVerb, adviceTransition } from "./states";

type Change = Prisma.ViolationAdviceUpdateManyMutationInput;
type Step = {
  readonly version: number;
  readonly verb: AdviceVerb;
  readonly event: string;
  readonly change?: Omit<Change, "state" | "version">;
};

/** The advice this actor may see; NotFound otherwise. */
export async function reachedAdvice({ db, occasion }: CommandContext, id: string) {
  const advice = await db.violationAdvice.findFirst({
    where: { AND: [visibleAdvices(occasion.actor), { id }] },
  });
  if (!advice) throw new NotFound();
  return { ...advice, state: advice.state as AdviceState };
}

export type Advice = Awaited<ReturnType<typeof reachedAdvice>>;

/** Makes one step of the state table, guarded by state and version, with its event. */
export async function stepAdvice(context: CommandContext, advice: Advice, step: Step): Promise<void> {
  const row = adviceTransition(advice.state, step.verb, context.occasion.actor.role);
  if (!row) throw new Refusal("violationAdvice.not-in-this-state");
  await writeAdvice(context, advice, step.version, { ...step.change, state: row.to });
  await recordAdvice(context, advice, step.event, row.to);
}

/** A guarded write on the row as it was read. */
export async function writeAdvice(
  { db }: CommandContext,
  advice: Advice,
  version: number,
  change: Change,
): Promise<void> {
  const { count } = await db.violationAdvice.updateMany({
    where: { id: advice.id, state: advice.state, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
}

export const recordAdvice = (
  { record }: CommandContext,
  advice: Advice,
  event: string,
  to: string = advice.state,
) => record({ event, subjectType: "advice", subjectId: advice.id, orderId: advice.orderId, detail: { to } });

/** The draft while an officer of the dossier writes in it; whoever does counts as an author from then on. */
export async function draftInHand(context: CommandContext, id: string) {
  const advice = await reachedAdvice(context, id);
  if (advice.state !== "draft") throw new Refusal("violationAdvice.no-longer-draft");
  const { staffId } = context.occasion.actor;
  const helped = staffId !== advice.authorId && !advice.authorFor.includes(staffId);
  return { advice, authors: helped ? { authorFor: [...advice.authorFor, staffId] } : {} };
}

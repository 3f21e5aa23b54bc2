import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleCases } from "./access";

type Step = {
  readonly version: number;
  /** States in which it may be done. */
  readonly from: readonly string[];
  readonly event: string;
  readonly change: Prisma.OmCaseUpdateManyMutationInput;
};

/** The OM case of the own office; NotFound otherwise. */
export async function reachedCase({ db, occasion }: CommandContext, id: string) {
  const found = await db.omCase.findFirst({ where: { AND: [visibleCases(occasion.actor), { id }] } });
  if (!found) throw new NotFound();
  return found;
}

type Case = Awaited<ReturnType<typeof reachedCase>>;

/** A guarded step of an OM case, with its event. */
export async function stepCase({ db, record }: CommandContext, omCase: Case, step: Step): Promise<void> {
  if (!step.from.includes(omCase.state)) throw new Refusal("violationAdvice.not-in-this-state");
  const { count } = await db.omCase.updateMany({
    where: { id: omCase.id, state: omCase.state, version: step.version },
    data: { ...step.change, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await record({ event: step.event, subjectType: "om-case", subjectId: omCase.id });
}

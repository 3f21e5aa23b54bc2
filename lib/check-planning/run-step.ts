import type { CommandContext } from "@/lib/platform/command";
import type { Prisma, ReadDb } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { type RunState, type RunVerb, runTransition } from "./states";

/** A run of the reader's unit; row-level security leaves no other. Throws NotFound. */
export async function visibleRun(db: ReadDb, runId: string) {
  const run = await db.planRun.findFirst({ where: { id: runId } });
  if (!run) throw new NotFound();
  return run;
}

type Run = Awaited<ReturnType<typeof visibleRun>>;

/** Makes the step `verb`, from the state and version that were seen, with its event. Throws a Refusal otherwise. */
export async function stepRun(
  { db, occasion, record }: CommandContext,
  run: Pick<Run, "id" | "state" | "version">,
  verb: RunVerb,
  { event, data = {}, detail = {} }: StepChange,
): Promise<void> {
  const step = runTransition(run.state as RunState, verb, occasion.actor.role);
  if (!step) throw new Refusal("checkPlanning.wrong-state");
  const { count } = await db.planRun.updateMany({
    where: { id: run.id, state: run.state, version: run.version },
    data: { ...data, state: step.to, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await record({ event: `check-planning.${event}`, subjectType: "plan-run", subjectId: run.id, detail });
}

type StepChange = {
  readonly event: string;
  readonly data?: Prisma.PlanRunUncheckedUpdateManyInput;
  readonly detail?: Readonly<Record<string, string | number>>;
};

import type { LocalDate } from "@/lib/calendar/local-date";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { partyOf, visibleTrajectories } from "../access";
import { endedStates } from "../codes";
import type { StayDates } from "../rules";
import { type StartState, type StartVerb, startTransition } from "../states";

export type TrajectoryRow = Awaited<ReturnType<typeof visibleTrajectory>>;
type Act = { readonly id: string; readonly version: number };

/** A trajectory of this actor, with its steps. Throws NotFound. */
export async function visibleTrajectory(
  { db, occasion }: Pick<CommandContext, "db" | "occasion">,
  id: string,
) {
  const row = await db.samenStartenTrajectory.findFirst({
    where: { AND: [visibleTrajectories(occasion), { id }] },
    include: { steps: true },
  });
  if (!row) throw new NotFound();
  return row;
}

/** The trajectory, when the table of states allows this act on it now. Throws NotFound or Refusal. */
export async function trajectoryFor(context: CommandContext, act: Act, verb: StartVerb) {
  const row = await visibleTrajectory(context, act.id);
  const step = startTransition(row.state as StartState, verb, context.occasion.actor.role);
  if (!step) throw new Refusal("samenStarten.wrong-state");
  if (row.version !== act.version) throw new Refusal("platform.changed-meanwhile");
  return { row, to: step.to };
}

/** The trajectory as long as it goes on, whatever its step. Throws NotFound or Refusal. */
export async function runningTrajectory(context: CommandContext, act: Act) {
  const row = await visibleTrajectory(context, act.id);
  if (endedStates.some((state) => state === row.state)) throw new Refusal("samenStarten.wrong-state");
  if (row.version !== act.version) throw new Refusal("platform.changed-meanwhile");
  return row;
}

type Move = {
  readonly data: Prisma.SamenStartenTrajectoryUpdateManyMutationInput;
  readonly event: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** The guarded write on the trajectory and its event, in whose name it was done. Throws Refusal when someone was first. */
export async function moveTrajectory(
  context: CommandContext,
  row: TrajectoryRow,
  { data, event, detail }: Move,
) {
  const { count } = await context.db.samenStartenTrajectory.updateMany({
    where: { id: row.id, state: row.state, version: row.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await recordOf(context, row, event, detail);
  return { id: row.id };
}

/** The event of an act on a trajectory, with the party for which it was done. */
export const recordOf = (
  { record, occasion }: CommandContext,
  row: Pick<TrajectoryRow, "id" | "orderId">,
  event: string,
  detail: Move["detail"] = {},
) =>
  record({
    event,
    subjectType: "trajectory",
    subjectId: row.id,
    orderId: row.orderId,
    detail: { ...detail, party: partyOf(occasion.actor) },
  });

/** One step of the trajectory. Throws an Error when it is absent: all four are made at the opening. */
export function stepOf(row: TrajectoryRow, number: 1 | 2 | 3 | 4) {
  const step = row.steps.find((each) => each.number === number);
  if (!step) throw new Error(`Trajectory without step ${number}`);
  return step;
}

/** The days from which the steps are counted, as known on a day. */
export const stayOf = (
  row: Pick<TrajectoryRow, "arrivedOn" | "expectedEndOn">,
  knownOn: LocalDate,
): StayDates => ({
  knownOn,
  noticeOn: fromDb(row.arrivedOn),
  arrivedOn: fromDb(row.arrivedOn),
  expectedEndOn: fromDbOrNull(row.expectedEndOn),
});

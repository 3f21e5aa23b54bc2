import type { ReadDb, WriteDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { type ScheduleState, type ScheduleVerb, scheduleTransition } from "./schedule-states";

export const openStates = ["planned", "assigned", "in-progress"];

/** A schedule with the one check that is open on it, if any. Throws NotFound. */
export async function visibleSchedule(db: ReadDb, { actor }: Occasion, scheduleId: string) {
  const schedule = await db.deviceCheckSchedule.findFirst({
    where: { AND: [dossierReach(actor), { id: scheduleId }] },
    include: { order: { select: { state: true } }, checks: { where: { state: { in: openStates } } } },
  });
  if (!schedule) throw new NotFound();
  return schedule;
}

/** The state that `verb` leads to. Throws a Refusal when the table has no such row for this actor. */
export function scheduleStateAfter(
  schedule: { readonly state: string },
  verb: ScheduleVerb,
  { actor }: Occasion,
): ScheduleState {
  const row = scheduleTransition(schedule.state as ScheduleState, verb, actor.role);
  if (!row) throw new Refusal("deviceChecks.wrong-state");
  return row.to;
}

type ScheduleChange = Parameters<WriteDb["deviceCheckSchedule"]["updateMany"]>[0]["data"];

/** Writes only when the schedule is still as the reader saw it. Throws "changed meanwhile" otherwise. */
export async function changeSchedule(
  db: WriteDb,
  schedule: { readonly id: string; readonly state: string },
  version: number,
  data: ScheduleChange,
): Promise<void> {
  const { count } = await db.deviceCheckSchedule.updateMany({
    where: { id: schedule.id, state: schedule.state, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
}

/** A pause and its end are the lead's, but an order that stands still takes its schedule along. */
export function pauseIsAllowed({ actor }: Occasion, orderState: string, verb: "pause" | "resume"): boolean {
  if (actor.role === "teamLead") return true;
  return verb === "pause" ? orderState === "suspended" : orderState === "running";
}

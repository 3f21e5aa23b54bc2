import "server-only";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { canonicalInput, canonicalJson } from "../canonical";
import { gatherInput, policyRow } from "../gather";
import type { Plan, PlanInput } from "../problem";
import { stepRun, visibleRun } from "../run-step";
import { runSchema } from "../schema";
import { canBeUsed, type Suppositions, suppose } from "../suppose";

/**
 * Puts a plan into use exactly as it was shown: the weeks are written, those of the plan before that no longer hold
 * are marked as moved, and who got none is on record as not planned. Refused when anything the plan rests on has
 * changed since it was made.
 */
export const confirmRun = defineCommand({
  name: "check-planning.confirm-run",
  roles: ["teamLead"],
  input: runSchema,
  run: async (context, { runId, version }) => {
    const { db, occasion } = context;
    const { actor, at, today } = occasion;
    const run = await visibleRun(db, runId);
    if (!actor.unitId || run.unitId !== actor.unitId) throw new NotFound();
    const suppositions = run.suppositions as Suppositions;
    if (!canBeUsed(suppositions)) throw new Refusal("checkPlanning.only-supposed");
    const input = run.input as unknown as PlanInput;
    const now = await gatherInput(db, { unitId: run.unitId, period: input.period, today });
    if (!sameWorld(input, suppose(now, run.seed, suppositions)))
      throw new Refusal("checkPlanning.changed-since");
    await stepRun(context, { ...run, version }, "confirm", {
      event: "confirmed",
      data: { decidedById: actor.staffId, decidedAt: at },
      detail: { commitment: run.commitment },
    });
    await putIntoUse(
      context,
      { id: run.id, unitId: run.unitId, untilOn: fromDb(run.untilOn) },
      run.outcome as unknown as Plan,
    );
    await keepSuppositions(context, run.unitId, suppositions, input);
    return { runId };
  },
});

/** The first day that may be planned moves with the calendar; everything else must be as it was. */
const sameWorld = (then: PlanInput, now: PlanInput): boolean =>
  canonicalJson(canonicalInput({ ...now, planFrom: then.planFrom })) === canonicalJson(canonicalInput(then));

type Run = { readonly id: string; readonly unitId: string; readonly untilOn: LocalDate };

async function putIntoUse({ db, occasion }: CommandContext, run: Run, plan: Plan): Promise<void> {
  const { revealDays } = await policyRow(db, run.untilOn);
  const orderIds = await ordersOf(
    db,
    [...plan.visits, ...plan.unplanned].map(({ orderId }) => orderId),
  );
  // Weeks the worker can see already stand; the planner was told so.
  await db.$queryRaw`
    with moved as (
      update planned_visit z set state = 'moved' from device_check_schedule s
      where s.id = z.schedule_id and s.unit_id = ${run.unitId}::uuid and z.state = 'standing' and z.reveal_on > ${occasion.today}::date
      returning 1)
    select count(*)::int from moved`;
  await db.$queryRaw`
    with former as (
      update plan_shortage z set standing = false from plan_run r where r.id = z.run_id and r.unit_id = ${run.unitId}::uuid and z.standing
      returning 1)
    select count(*)::int from former`;
  await db.plannedVisit.createMany({
    data: plan.visits.map(({ orderId: scheduleId, monday, basis }) => ({
      runId: run.id,
      scheduleId,
      orderId: orderIds(scheduleId),
      monday: toDb(monday),
      revealOn: toDb(addDays(monday, -revealDays)),
      basis,
    })),
  });
  await db.planShortage.createMany({
    data: plan.unplanned.map(({ orderId: scheduleId, short, why }) => ({
      runId: run.id,
      scheduleId,
      orderId: orderIds(scheduleId),
      short,
      why,
    })),
  });
}

/** The planner knows schedules by opaque ids; the rows also name the order they belong to. */
async function ordersOf({ deviceCheckSchedule }: CommandContext["db"], scheduleIds: readonly string[]) {
  const rows = await deviceCheckSchedule.findMany({
    where: { id: { in: [...new Set(scheduleIds)] } },
    select: { id: true, orderId: true },
  });
  const orders = new Map(rows.map(({ id, orderId }) => [id, orderId]));
  return (scheduleId: string): string => {
    const orderId = orders.get(scheduleId);
    if (!orderId) throw new Refusal("checkPlanning.changed-since");
    return orderId;
  };
}

/** What a what-if supposed and is now put into use becomes a fact: absence and slots. */
async function keepSuppositions(
  { db, occasion }: CommandContext,
  unitId: string,
  { away, slotsPerWeek }: Suppositions,
  input: PlanInput,
): Promise<void> {
  if (away)
    await db.workerAbsence.create({
      data: {
        staffId: away.workerId,
        unitId,
        fromOn: toDb(away.from),
        untilOn: toDb(away.until),
        recordedById: occasion.actor.staffId,
      },
    });
  if (slotsPerWeek !== undefined)
    await db.unitWeek.updateMany({
      where: {
        unitId,
        slots: { gt: 0 },
        monday: { gte: toDb(addDays(input.period.from, -6)), lte: toDb(input.period.until) },
      },
      data: { slots: slotsPerWeek },
    });
}

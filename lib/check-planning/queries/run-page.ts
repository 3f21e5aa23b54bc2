import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { staffNames } from "@/lib/staff/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import { commitmentOf } from "../canonical";
import { differences, planBefore, weeksBeside } from "../compare-plans";
import { method } from "../method";
import type { Plan, PlanInput } from "../problem";
import { visibleRun } from "../run-step";
import { canBeUsed, type Suppositions } from "../suppose";

/** One run: what was asked, the commitment, what came out, and for a what-if the same without its suppositions. */
export const runPage = defineQuery({
  name: "check-planning.run",
  roles: ["teamLead"],
  opens: { dossier: "plan-run", subject: ({ runId }) => runId },
  input: z.strictObject({ runId: z.uuid() }),
  run: async (db, _occasion, { runId }) => {
    const run = await visibleRun(db, runId);
    const suppositions = run.suppositions as Suppositions;
    const input = run.input as unknown as PlanInput;
    const plan = run.outcome as unknown as Plan | null;
    const before = run.baselineOutcome as unknown as Plan | null;
    const people = await peopleOf(db, run.unitId);
    const names = await staffNames(db, [
      run.requestedById,
      run.decidedById,
      suppositions.away?.workerId ?? null,
    ]);
    return {
      id: run.id,
      kind: run.kind,
      state: run.state,
      version: run.version,
      progress: run.progress,
      from: fromDb(run.fromOn),
      until: fromDb(run.untilOn),
      seed: run.seed,
      commitment: run.commitment,
      failure: run.failure,
      endedAt: run.endedAt,
      requestedBy: names.get(run.requestedById) ?? null,
      requestedAt: run.requestedAt,
      decidedBy: run.decidedById ? (names.get(run.decidedById) ?? null) : null,
      decidedAt: run.decidedAt,
      suppositions,
      away: suppositions.away ? (names.get(suppositions.away.workerId) ?? null) : null,
      usable: canBeUsed(suppositions) ? ("yes" as const) : ("no" as const),
      orders: input.orders.length,
      method,
      /** The fingerprint worked out again from what is stored, with the method of today. */
      recomputed: commitmentOf(run.seed, input) === run.commitment ? ("same" as const) : ("other" as const),
      result: plan && resultOf(input, plan, before, people),
    };
  },
});

export type RunPage = Awaited<ReturnType<typeof runPage>>;
export type RunResult = NonNullable<RunPage["result"]>;

type Person = { readonly orderId: string; readonly person: string };

function resultOf(input: PlanInput, plan: Plan, baseline: Plan | null, people: ReadonlyMap<string, Person>) {
  const named = <Row extends { readonly orderId: string }>(rows: readonly Row[]) =>
    rows
      .map(({ orderId: id, ...row }) => ({
        ...row,
        id,
        ...(people.get(id) ?? { orderId: null, person: null }),
      }))
      .sort((a, b) => (a.person ?? "").localeCompare(b.person ?? "", "nl"));
  const before = planBefore(input, baseline);
  const gets = new Map<string, number>();
  for (const { orderId } of plan.visits) gets.set(orderId, (gets.get(orderId) ?? 0) + 1);
  return {
    planned: plan.visits.length,
    orders: gets.size,
    drawn: plan.visits.filter(({ basis }) => basis === "draw").length,
    /** Slots for the draw: what policy aims at, and what there was room for. */
    draw: {
      aimed: plan.draws.reduce((sum, { aimed }) => sum + aimed, 0),
      slots: plan.draws.reduce((sum, { slots }) => sum + slots, 0),
    },
    quality: plan.notProven.length > 0 ? ("good" as const) : ("best" as const),
    weeks: weeksBeside(plan.load, before?.weeks ?? null),
    visits: named(plan.visits.map(({ orderId, monday, basis }) => ({ orderId, monday, basis }))),
    unplanned: named(plan.unplanned.map((row) => ({ ...row, gets: gets.get(row.orderId) ?? 0 }))),
    short: ordersIn(plan.unplanned),
    moves: named(baseline ? differences(baseline, plan) : plan.moves),
    before: before && {
      planned: before.planned,
      unplanned: baseline ? ordersIn(baseline.unplanned) : null,
    },
  };
}

/** An order can be short for two reasons at once. */
const ordersIn = (rows: Plan["unplanned"]): number => new Set(rows.map(({ orderId }) => orderId)).size;

async function peopleOf(db: ReadDb, unitId: string): Promise<ReadonlyMap<string, Person>> {
  const rows = await db.$queryRaw<
    { id: string; orderId: string; givenNames: string; infix: string; familyName: string }[]
  >`
    select s.id, s.order_id as "orderId", p.given_names as "givenNames", p.infix, p.family_name as "familyName"
    from device_check_schedule s join supervision_order o on o.id = s.order_id join supervised_person p on p.id = o.person_id
    where s.unit_id = ${unitId}::uuid`;
  return new Map(rows.map(({ id, orderId, ...name }) => [id, { orderId, person: displayName(name) }]));
}

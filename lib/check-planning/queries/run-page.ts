import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { staffNames } from "@/lib/staff/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import type { Plan, PlanInput, WeekLoad } from "../problem";
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
      requestedBy: names.get(run.requestedById) ?? null,
      requestedAt: run.requestedAt,
      decidedBy: run.decidedById ? (names.get(run.decidedById) ?? null) : null,
      decidedAt: run.decidedAt,
      suppositions,
      away: suppositions.away ? (names.get(suppositions.away.workerId) ?? null) : null,
      usable: canBeUsed(suppositions) ? ("yes" as const) : ("no" as const),
      orders: input.orders.length,
      result: plan && resultOf(plan, before, people),
    };
  },
});

export type RunPage = Awaited<ReturnType<typeof runPage>>;
export type RunResult = NonNullable<RunPage["result"]>;

type Person = { readonly orderId: string; readonly person: string };

function resultOf(plan: Plan, before: Plan | null, people: ReadonlyMap<string, Person>) {
  const named = <Row extends { readonly orderId: string }>(rows: readonly Row[]) =>
    rows
      .map(({ orderId: id, ...row }) => ({
        ...row,
        id,
        ...(people.get(id) ?? { orderId: null, person: null }),
      }))
      .sort((a, b) => (a.person ?? "").localeCompare(b.person ?? "", "nl"));
  return {
    planned: plan.visits.length,
    orders: new Set(plan.visits.map(({ orderId }) => orderId)).size,
    drawn: plan.visits.filter(({ basis }) => basis === "draw").length,
    weeks: weeksOf(plan.load, before?.load ?? null),
    visits: named(plan.visits.map(({ orderId, monday, basis }) => ({ orderId, monday, basis }))),
    unplanned: named(plan.unplanned),
    moves: named(
      before
        ? differences(before, plan)
        : plan.moves.map(({ orderId, from, to, why }) => ({ orderId, from, to, why: why as string | null })),
    ),
    before: before && { planned: before.visits.length, unplanned: before.unplanned.length },
  };
}

const weeksOf = (load: readonly WeekLoad[], before: readonly WeekLoad[] | null) =>
  load.map(({ monday, slots, used }) => ({
    monday,
    slots,
    used,
    before: before?.find((week) => week.monday === monday)?.used ?? null,
  }));

type Shift = {
  readonly orderId: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly why: string | null;
};

/** Which weeks differ between two plans of the same draw. */
function differences(before: Plan, after: Plan): readonly Shift[] {
  const reason = new Map(after.moves.map(({ orderId, why }) => [orderId, why]));
  const ids = [...new Set([...before.visits, ...after.visits].map(({ orderId }) => orderId))];
  return ids.flatMap((orderId) => {
    const of = (plan: Plan) =>
      plan.visits.filter((visit) => visit.orderId === orderId).map(({ monday }) => monday);
    const gone = of(before).filter((monday) => !of(after).includes(monday));
    const come = of(after).filter((monday) => !of(before).includes(monday));
    const most = Math.max(gone.length, come.length);
    return Array.from({ length: most }, (_, index) => ({
      orderId,
      from: gone[index] ?? null,
      to: come[index] ?? null,
      why: reason.get(orderId) ?? null,
    }));
  });
}

async function peopleOf(db: ReadDb, unitId: string): Promise<ReadonlyMap<string, Person>> {
  const rows = await db.$queryRaw<
    { id: string; orderId: string; givenNames: string; infix: string; familyName: string }[]
  >`
    select s.id, s.order_id as "orderId", p.given_names as "givenNames", p.infix, p.family_name as "familyName"
    from device_check_schedule s join supervision_order o on o.id = s.order_id join supervised_person p on p.id = o.person_id
    where s.unit_id = ${unitId}::uuid`;
  return new Map(rows.map(({ id, orderId, ...name }) => [id, { orderId, person: displayName(name) }]));
}

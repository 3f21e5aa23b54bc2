import "server-only";
import { z } from "zod";
import { addWeeks, type LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { staffNames } from "@/lib/staff/facts";
import { policyRow } from "../gather";
import { mondayOf } from "../weeks";

/** How far back and ahead the picture of the weeks reaches. */
const WEEKS_BACK = 8;
const WEEKS_AHEAD = 26;

type Week = {
  readonly monday: LocalDate;
  readonly slots: number;
  readonly closedReason: string;
  readonly planned: number;
  readonly carriedOut: number;
};

/** The plan of the unit: what stands in the weeks, what came of it, who got none, and what the planner is doing now. */
export const planOverview = defineQuery({
  name: "check-planning.overview",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const { unitId } = actor;
    if (!unitId) throw new NotFound();
    const runs = await lastRuns(db, unitId);
    const names = await staffNames(
      db,
      runs.map(({ decidedById, requestedById }) => decidedById ?? requestedById),
    );
    const standing = runs.find(({ state }) => state === "confirmed")?.id ?? null;
    const policy = await policyRow(db, today);
    return {
      today,
      policy: {
        randomShare: policy.randomShare,
        revealDays: policy.revealDays,
        priorities: policy.priorities,
        source: policy.source,
      },
      weeks: await weeksAround(db, unitId, mondayOf(today)),
      standing,
      shortages: await standingShortages(db, unitId),
      runs: runs.map(({ decidedById, requestedById, ...run }) => ({
        ...run,
        by: names.get(decidedById ?? requestedById) ?? null,
      })),
    };
  },
});

export type PlanOverview = Awaited<ReturnType<typeof planOverview>>;

async function lastRuns(db: ReadDb, unitId: string) {
  const rows = await db.planRun.findMany({
    where: { unitId },
    orderBy: { requestedAt: "desc" },
    take: 10,
    select: {
      id: true,
      kind: true,
      state: true,
      version: true,
      fromOn: true,
      untilOn: true,
      progress: true,
      commitment: true,
      requestedAt: true,
      decidedAt: true,
      requestedById: true,
      decidedById: true,
    },
  });
  return rows.map(({ fromOn, untilOn, ...run }) => ({
    ...run,
    from: fromDb(fromOn),
    until: fromDb(untilOn),
  }));
}

/** Slots, planned checks and checks that were carried out, week by week. */
const weeksAround = (db: ReadDb, unitId: string, monday: LocalDate) => db.$queryRaw<Week[]>`
  select w.monday::date::text as monday, coalesce(u.slots, 0) as slots, coalesce(u.closed_reason, '') as "closedReason",
    (select count(*)::int from planned_visit z join supervision_order o on o.id = z.order_id
      where o.unit_id = ${unitId}::uuid and z.state = 'standing' and z.monday = w.monday::date) as planned,
    (select count(*)::int from device_check c where c.unit_id = ${unitId}::uuid and c.outcome in ('done', 'stopped')
      and c.started_at >= (w.monday::timestamp at time zone 'Europe/Amsterdam')
      and c.started_at < ((w.monday + interval '7 days')::timestamp at time zone 'Europe/Amsterdam')) as "carriedOut"
  from generate_series(${addWeeks(monday, -WEEKS_BACK)}::date, ${addWeeks(monday, WEEKS_AHEAD - 1)}::date, interval '7 days') as w (monday)
  left join unit_week u on u.unit_id = ${unitId}::uuid and u.monday = w.monday::date
  order by w.monday`;

const standingShortages = (db: ReadDb, unitId: string) => db.$queryRaw<{ why: string; orders: number }[]>`
  select z.why, count(*)::int as orders from plan_shortage z join supervision_order o on o.id = z.order_id
  where o.unit_id = ${unitId}::uuid and z.standing group by z.why order by 2 desc`;

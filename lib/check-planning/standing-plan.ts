import { type LocalDate, latest } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { numberLeft } from "./number-left";
import type { PlanInput } from "./problem";

/** The plan of the unit that was confirmed last, and how it stands from this week on; null when there is none. */
export async function readStanding(db: ReadDb, unitId: string, monday: LocalDate) {
  const [run] = await lastConfirmed(db, unitId);
  if (!run) return null;
  const { from, until } = run;
  const shortages = await standingShortages(db, unitId);
  const inPlan = await schedulesInPlan(db, unitId, monday);
  return {
    facts: {
      ...{ id: run.id, from, until, requestedAt: run.requestedAt, decidedAt: run.decidedAt },
      planned: inPlan.reduce((sum, { planned }) => sum + planned, 0),
      orders: run.orders,
      short: inPlan.filter(({ short }) => short).length,
    },
    decidedById: run.decidedById,
    shortages,
    /** Orders that want a check in this plan's time and of which the plan says nothing. */
    freshIn: ({ orders }: PlanInput): number => {
      const known = new Set(inPlan.map(({ id }) => id));
      const left = { from: latest(from, monday), until };
      return orders.filter(
        (order) => !known.has(order.id) && left.from <= left.until && numberLeft(order, left) > 0,
      ).length;
    },
  };
}

type Confirmed = {
  readonly id: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly requestedAt: Date;
  readonly decidedAt: Date;
  readonly decidedById: string;
  /** How many orders it was about, also those that wanted nothing more. */
  readonly orders: number;
};

const lastConfirmed = (db: ReadDb, unitId: string) => db.$queryRaw<Confirmed[]>`
  select id, from_on::text as "from", until_on::text as "until", requested_at as "requestedAt", decided_at as "decidedAt",
    decided_by_id as "decidedById", jsonb_array_length(input -> 'orders') as orders
  from plan_run where unit_id = ${unitId}::uuid and state = 'confirmed' order by decided_at desc limit 1`;

/** How many orders got fewer than their number, by reason. */
const standingShortages = (db: ReadDb, unitId: string) => db.$queryRaw<{ why: string; orders: number }[]>`
  select z.why, count(distinct z.order_id)::int as orders from plan_shortage z join supervision_order o on o.id = z.order_id
  where o.unit_id = ${unitId}::uuid and z.standing group by z.why order by 2 desc, 1`;

/** Every schedule the plan speaks of: its checks from this week on, and whether it got fewer than its number. */
const schedulesInPlan = (db: ReadDb, unitId: string, monday: LocalDate) => db.$queryRaw<
  { id: string; planned: number; short: boolean }[]
>`
  select n.id, sum(n.planned)::int as planned, bool_or(n.short) as short
  from (
    select z.schedule_id as id, z.order_id, (z.monday >= ${monday}::date)::int as planned, false as short
      from planned_visit z where z.state = 'standing'
    union all
    select z.schedule_id, z.order_id, 0, true from plan_shortage z where z.standing) n
  join supervision_order o on o.id = n.order_id
  where o.unit_id = ${unitId}::uuid group by n.id`;

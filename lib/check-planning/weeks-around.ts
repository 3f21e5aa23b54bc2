import { addWeeks, type LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { gatherInput } from "./gather";
import { mondayOf, weeksOf } from "./weeks";

/** How far back and ahead the picture of the weeks reaches. */
const WEEKS_BACK = 8;
const WEEKS_AHEAD = 26;

type Row = {
  readonly monday: LocalDate;
  readonly declared: number;
  readonly closedReason: string;
  /** Checks that stand in this week. */
  readonly planned: number;
  /** Slots they take: two for a check by two workers. */
  readonly load: number;
  readonly carriedOut: number;
};

/**
 * Slots, planned checks and checks that were carried out, week by week, with what the planner may know today.
 * `slots` is what absence leaves of the declared ones; of weeks gone by the declared number.
 */
export async function weeksAround(db: ReadDb, unitId: string, today: LocalDate) {
  const monday = mondayOf(today);
  const rows = await readWeeks(db, unitId, monday);
  const input = await gatherInput(db, {
    unitId,
    period: { from: monday, until: addWeeks(monday, WEEKS_AHEAD) },
    today,
  });
  const [unit] = input.units;
  // without the checks that stand already: those are the load
  const ahead = unit ? weeksOf(unit, { ...input, orders: [] }) : [];
  const present = new Map(ahead.map((week) => [week.monday, week.slots]));
  return {
    input,
    weeks: rows.map((row) => ({ ...row, slots: present.get(row.monday) ?? row.declared })),
  };
}

const readWeeks = (db: ReadDb, unitId: string, monday: LocalDate) => db.$queryRaw<Row[]>`
  select w.monday::date::text as monday, coalesce(u.slots, 0) as declared, coalesce(u.closed_reason, '') as "closedReason",
    coalesce(z.planned, 0)::int as planned, coalesce(z.load, 0)::int as load, coalesce(c.done, 0)::int as "carriedOut"
  from generate_series(${addWeeks(monday, -WEEKS_BACK)}::date, ${addWeeks(monday, WEEKS_AHEAD - 1)}::date, interval '7 days') as w (monday)
  left join unit_week u on u.unit_id = ${unitId}::uuid and u.monday = w.monday::date
  left join (
    select z.monday, count(*) as planned, sum(case when p.two_workers then 2 else 1 end) as load
    from planned_visit z join supervision_order o on o.id = z.order_id join supervised_person p on p.id = o.person_id
    where o.unit_id = ${unitId}::uuid and z.state = 'standing' group by z.monday) z on z.monday = w.monday::date
  left join (
    select date_trunc('week', c.started_at at time zone 'Europe/Amsterdam')::date as monday, count(*) as done
    from device_check c where c.unit_id = ${unitId}::uuid and c.outcome in ('done', 'stopped')
      and c.started_at >= (${addWeeks(monday, -WEEKS_BACK)}::timestamp at time zone 'Europe/Amsterdam')
    group by 1) c on c.monday = w.monday::date
  order by w.monday`;

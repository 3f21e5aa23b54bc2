import { addYears, type LocalDate } from "@/lib/calendar/local-date";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";
import { IMPOSSIBLE_BEFORE_LEAD } from "./attempts";
import { type Coverage, shareOf } from "./coverage";
import { openChecksFrom, openChecksWhere } from "./open-checks";

/**
 * Orders of the actor with a running schedule, and those of them with at least one check carried out in the last twelve
 * months: the rule is `coverage`. `share` is between 0 and 1, null without orders.
 */
export async function checkCoverage(db: StatementDb, { actor, today }: Occasion): Promise<Coverage> {
  const [row] = await db.$queryRaw<{ orders: number; covered: number }[]>`
    select count(*)::int as orders,
           (count(*) filter (where exists (
             select 1 from device_check c where c.order_id = o.id and c.outcome = 'done'
               and (c.started_at at time zone 'Europe/Amsterdam')::date > ${addYears(today, -1)}::date
               and (c.started_at at time zone 'Europe/Amsterdam')::date <= ${today}::date)))::int as covered
    from supervision_order o
    where o.state in ('started', 'running') and ${inDossierReach(actor, "o")}
      and exists (select 1 from device_check_schedule s where s.order_id = o.id and s.state = 'active')`;
  const figures = row ?? { orders: 0, covered: 0 };
  return { ...figures, share: shareOf(figures) };
}

/** How many open checks fall due in each of the coming weeks; what is already late counts in the first. */
export async function checksByDueWeek(db: StatementDb, { actor, today }: Occasion, weeks: number) {
  return db.$queryRaw<{ weekStart: LocalDate; open: number }[]>`
    select w.day::date::text as "weekStart", count(c.id)::int as open
    from generate_series(date_trunc('week', ${today}::date), date_trunc('week', ${today}::date) + make_interval(weeks => ${weeks - 1}::int), interval '1 week') w(day)
    left join (select c.id, greatest(c.due_on, ${today}::date) as due_on from ${openChecksFrom} where ${openChecksWhere(actor)}) c
      on c.due_on >= w.day and c.due_on < w.day + interval '1 week'
    group by w.day order by w.day`;
}

type TaskRow = {
  id: string;
  orderId: string;
  at: Date;
  givenNames: string;
  infix: string;
  familyName: string;
  officer: string | null;
};

const tasks = (db: ReadDb, where: Prisma.Sql) =>
  db.$queryRaw<TaskRow[]>`
    select c.id, c.order_id as "orderId", c.ended_at as at, p.given_names as "givenNames", p.infix, p.family_name as "familyName",
           m.display_name as officer
    from device_check c join supervision_order o on o.id = c.order_id join supervised_person p on p.id = o.person_id
    left join staff_member m on m.id = c.officer_id
    where ${where} order by c.ended_at limit 50`;

const named = (row: TaskRow) => ({
  id: row.id,
  orderId: row.orderId,
  at: row.at,
  person: displayName(row),
  officer: row.officer,
});

/** Stopped checks on which the lead has not decided yet. */
export async function stoppedChecks(db: ReadDb, { actor }: Occasion) {
  return (await tasks(db, Prisma.sql`c.state = 'stopped' and ${inDossierReach(actor, "c")}`)).map(named);
}

/** Last of a row of impossible attempts, with no decision of the lead and nothing planned since. */
export async function repeatedChecks(db: ReadDb, { actor }: Occasion) {
  const last = Prisma.sql`(select array_agg(l.outcome) from (
      select outcome from device_check e where e.schedule_id = c.schedule_id and e.outcome is not null
      order by e.ended_at desc, e.id desc limit ${IMPOSSIBLE_BEFORE_LEAD}) l)`;
  const where = Prisma.sql`c.outcome = 'impossible' and c.state = 'impossible' and c.lead_decision is null and ${inDossierReach(actor, "c")}
    and not exists (select 1 from device_check n where n.schedule_id = c.schedule_id and n.id <> c.id
                    and (n.ended_at > c.ended_at or n.state in ('planned', 'assigned', 'in-progress')))
    and ${last} = array_fill('impossible'::text, array[${IMPOSSIBLE_BEFORE_LEAD}::int])`;
  return (await tasks(db, where)).map(named);
}

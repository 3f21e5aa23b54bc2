import "server-only";
import { z } from "zod";
import { boardChecks, openBoardCounts } from "@/lib/device-checks/board-checks";
import { checkCoverage, checksByDueWeek } from "@/lib/device-checks/facts";
import { graceDays } from "@/lib/device-checks/open-checks";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { caseloadStates } from "@/lib/supervision-orders/caseload";

type Tiles = {
  readonly stopped_checks: number;
  readonly late_starts: number;
  readonly unassigned: number;
  readonly warnings: number;
  readonly advices: number;
  readonly oldest_approval: Date | null;
};

type OfficerRow = {
  readonly id: string;
  readonly name: string;
  readonly caseload: number;
  readonly overdue: number;
  readonly late_starts: number;
  readonly covered_by: string | null;
};

type MonthRow = {
  readonly month: string;
  readonly done: number;
  readonly planned: number;
  readonly missed: number;
};

/** The team lead's overview: what waits for a decision, what is late and with whom, and the unit's coverage of checks. */
export const leadOverview = defineQuery({
  name: "dashboards.lead-overview",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor, today } = occasion;
    const unit = Prisma.sql`${actor.unitId}::uuid`;
    const checks = boardChecks(occasion, await graceDays(db, occasion), ["open"]);
    const [tiles] = await db.$queryRaw<[Tiles]>`
      select
        (select count(*)::int from device_check where unit_id = ${unit} and state = 'stopped') as stopped_checks,
        (select count(*)::int from supervision_order where unit_id = ${unit} and started_on is null and state in ('accepted', 'assigned') and start_due_on < ${today}::date) as late_starts,
        (select count(*)::int from supervision_order where unit_id = ${unit} and state = 'accepted') as unassigned,
        (select count(*)::int from formal_warning where unit_id = ${unit} and state = 'awaiting-approval') as warnings,
        (select count(*)::int from violation_advice where unit_id = ${unit} and state = 'awaiting-approval') as advices,
        least((select min(submitted_at) from formal_warning where unit_id = ${unit} and state = 'awaiting-approval'),
              (select min(challenged_at) from violation_advice where unit_id = ${unit} and state = 'awaiting-approval')) as oldest_approval`;
    const officers = await db.$queryRaw<OfficerRow[]>`
      with late as (select officer_id, count(*)::int as n from (${checks}) b where board = 'overdue' group by officer_id),
           load as (select officer_id, count(*) filter (where state = any (${[...caseloadStates]}))::int as n,
                      count(*) filter (where state = 'assigned' and start_due_on < ${today}::date)::int as late
                    from supervision_order where unit_id = ${unit} and officer_id is not null group by officer_id)
      select m.id, m.display_name as name, coalesce(load.n, 0) as caseload, coalesce(late.n, 0) as overdue, coalesce(load.late, 0) as late_starts,
             (select s.display_name from cover c join staff_member s on s.id = c.covering_id
               where c.absent_id = m.id and ${today}::date between c.from_on and coalesce(c.ended_on, c.until_on) limit 1) as covered_by
      from staff_member m left join late on late.officer_id = m.id left join load on load.officer_id = m.id
      where m.unit_id = ${unit} and m.role = 'officer' and m.active
      order by m.display_name`; // never by who has most: colleagues are not ranked
    return {
      today,
      tiles,
      officers,
      checks: await openBoardCounts(db, occasion),
      months: await checksByMonth(db, unit, today),
      coverage: await checkCoverage(db, occasion),
      weeks: await checksByDueWeek(db, occasion, 8),
    };
  },
});

export type LeadOverview = Awaited<ReturnType<typeof leadOverview>>;

/** Twelve months back and the one that runs: checks carried out, still planned, and ended otherwise. */
function checksByMonth(db: ReadDb, unit: Prisma.Sql, today: string) {
  return db.$queryRaw<MonthRow[]>`
    with months as (select generate_series(date_trunc('month', ${today}::date) - interval '11 months', date_trunc('month', ${today}::date), interval '1 month')::date as first)
    select to_char(m.first, 'YYYY-MM') as month,
      count(c.id) filter (where c.outcome = 'done')::int as done,
      count(c.id) filter (where c.outcome in ('refused', 'impossible', 'stopped'))::int as missed,
      (select count(*)::int from device_check p where p.unit_id = ${unit} and p.state in ('planned', 'assigned', 'in-progress')
        and p.due_on >= m.first and p.due_on < m.first + interval '1 month') as planned
    from months m left join device_check c on c.unit_id = ${unit} and c.outcome is not null
      and c.started_at >= (m.first::timestamp at time zone 'Europe/Amsterdam') and c.started_at < ((m.first + interval '1 month')::timestamp at time zone 'Europe/Amsterdam')
    group by m.first order by m.first`;
}

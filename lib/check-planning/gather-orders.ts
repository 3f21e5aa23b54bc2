import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import { attemptsOf, runningStates } from "@/lib/device-checks/setting";
import type { ReadDb } from "@/lib/platform/db";
import { toDbOrNull } from "@/lib/platform/db-date";
import { orderPeriod } from "@/lib/supervision-orders/order-period";
import { aroundPeriod, type PeriodColumns, periodColumns } from "@/lib/supervision-orders/period-columns";
import type { VisitBasis } from "./problem";

type Day = LocalDate;
type Row = PeriodColumns & {
  readonly id: string;
  readonly officerId: string | null;
  readonly checksPerYear: number;
  readonly basis: string;
  readonly minimumGapDays: number;
  readonly startedOn: Day;
  readonly wording: string;
  readonly despiteDoubt: boolean;
  readonly place: string;
  readonly depth: string;
  readonly privacyGuard: string;
  readonly maxChecks: number | null;
  readonly per: string | null;
  readonly anchorOn: Day | null;
  readonly probationStartOn: Day | null;
  readonly probationMonths: number | null;
  readonly probationEndCjibOn: Day | null;
  readonly twoWorkers: boolean;
  readonly marked: boolean;
  readonly ended:
    | readonly { outcome: string; startedAt: string | null; endedAt: string; leadDecision: string | null }[]
    | null;
  readonly visits: readonly { monday: Day; revealOn: Day; basis: VisitBasis }[] | null;
};

/**
 * The schedules of a unit that run, each with its order, its clause and what happened: one statement, however many.
 * Of visits only those that still stand and that no attempt has settled.
 */
export async function schedulesOf(db: ReadDb, unitId: string, today: Day) {
  const rows = await db.$queryRaw<Row[]>`
    select s.id, s.officer_id as "officerId", s.checks_per_year as "checksPerYear", s.basis, s.minimum_gap_days as "minimumGapDays",
      s.started_on::text as "startedOn", k.wording, k.despite_doubt as "despiteDoubt", k.place, k.depth, k.privacy_guard as "privacyGuard",
      k.max_checks as "maxChecks", k.per, k.anchor_on::text as "anchorOn", o.probation_start_on::text as "probationStartOn",
      o.probation_months as "probationMonths", o.probation_end_cjib_on::text as "probationEndCjibOn", p.two_workers as "twoWorkers",
      exists (select from schedule_mark m where m.schedule_id = s.id and m.ended_at is null) as marked,
      ${periodColumns},
      (select json_agg(json_build_object('outcome', c.outcome, 'startedAt', c.started_at, 'endedAt', c.ended_at, 'leadDecision', c.lead_decision) order by c.ended_at)
         from device_check c join special_condition w on w.id = c.condition_id
        where c.order_id = o.id and w.sequence = v.sequence and c.outcome is not null) as ended,
      (select json_agg(json_build_object('monday', z.monday, 'revealOn', z.reveal_on, 'basis', z.basis) order by z.monday)
         from planned_visit z where z.schedule_id = s.id and z.state = 'standing' and z.monday + 6 >= ${today}::date
          and not exists (select from device_check c where c.schedule_id = s.id and c.outcome is not null
                          and (c.ended_at at time zone 'Europe/Amsterdam')::date >= z.reveal_on)) as visits
    from device_check_schedule s
    join special_condition made_on on made_on.id = s.condition_id
    join special_condition v on v.order_id = made_on.order_id and v.sequence = made_on.sequence and v.state = 'active'
    join device_clause k on k.condition_id = v.id
    join supervision_order o on o.id = s.order_id
    join supervised_person p on p.id = o.person_id
    where s.unit_id = ${unitId}::uuid and s.state = 'active' and o.state = any (${runningStates}) order by s.id`;
  return rows.map((row) => ({
    ...row,
    anchorOn: toDbOrNull(row.anchorOn),
    stays: row.stays ?? [],
    visits: row.visits ?? [],
    endOn: endOf(row),
    ...attemptsIn(row),
  }));
}

export type ScheduleInPlan = Awaited<ReturnType<typeof schedulesOf>>[number];

function endOf(row: Row): Day | null {
  const { detentions, changes } = aroundPeriod(row);
  const dates = {
    probationStartOn: toDbOrNull(row.probationStartOn),
    probationMonths: row.probationMonths,
    probationEndCjibOn: toDbOrNull(row.probationEndCjibOn),
  };
  return orderPeriod(dates, detentions, changes).end as Day | null;
}

function attemptsIn({ ended }: Row) {
  const rows = (ended ?? []).map(({ startedAt, endedAt, ...row }) => ({
    ...row,
    startedAt: startedAt === null ? null : new Date(startedAt),
    endedAt: new Date(endedAt),
  }));
  const attempts = attemptsOf(rows);
  const goesOn = rows.findLast(({ leadDecision }) => leadDecision === "new-attempt");
  return { attempts, leadDecidedOn: goesOn ? dayInAmsterdam(goesOn.endedAt) : null };
}

import { addDays, type LocalDate, latest, yearOf } from "@/lib/calendar/local-date";
import { wasExecuted } from "@/lib/device-checks/attempts";
import { clauseProblems } from "@/lib/device-checks/clause";
import type { Basis, ChecksPerYear } from "@/lib/device-checks/plan-window";
import { capOf, clauseOf, refusalCounts } from "@/lib/device-checks/setting";
import type { ReadDb } from "@/lib/platform/db";
import { timetableFrom } from "@/lib/terms/facts";
import { type ScheduleInPlan, schedulesOf } from "./gather-orders";
import type { PlanInput, PlanOrder, PlanPolicy, PlanUnit, PlanWorker, Span } from "./problem";
import { mondayOf } from "./weeks";

type Asked = { readonly unitId: string; readonly period: Span; readonly today: LocalDate };

/** Everything the planner may know of a unit, as it stands now: opaque ids, days and numbers. */
export async function gatherInput(db: ReadDb, asked: Asked): Promise<PlanInput> {
  const { unitId, period, today } = asked;
  const { designated } = await timetableFrom(db);
  const schedules = await schedulesOf(db, unitId, today);
  const { revealDays, ...policy } = await policyRow(db, period.until);
  const planned = await db.planRun.count({ where: { unitId, kind: "plan", state: "confirmed" } });
  return {
    period,
    // A worker sees a week that many days ahead: nothing new comes inside them, nor in a week that is half over.
    planFrom: latest(period.from, mondayOf(addDays(today, revealDays + 6))),
    closedDays: [...designated],
    units: [await unitOf(db, asked)],
    orders: schedules.flatMap((schedule) => {
      // No authority, no plan: the clause is judged first.
      if (clauseProblems(clauseOf(schedule)).length > 0) return [];
      return [planOrder(schedule, asked, planned > 0 ? "planned-before" : "first-plan")];
    }),
    policy: policyOf(policy),
  };
}

/** The row of the policy year in which a plan ends. Throws an Error when there is none: nobody guesses a policy. */
export async function policyRow(db: ReadDb, until: LocalDate) {
  const row = await db.planningPolicy.findFirst({ where: { year: yearOf(until) } });
  if (!row) throw new Error(`no planning policy for ${yearOf(until)}`);
  return row;
}

function policyOf({ randomShare, priorities, cover }: PolicyRow): PlanPolicy {
  return {
    randomShare: randomShare / 100,
    priorities,
    cover: cover === "own-officer" ? "own-officer" : "any-worker",
    refusalCounts,
  };
}

type PolicyRow = {
  readonly randomShare: number;
  readonly priorities: readonly string[];
  readonly cover: string;
};

async function unitOf(db: ReadDb, { unitId, period: { from, until } }: Asked): Promise<PlanUnit> {
  const weeks = await db.$queryRaw<{ monday: LocalDate; slots: number }[]>`
    select monday::text, slots from unit_week where unit_id = ${unitId}::uuid
      and monday between ${from}::date - 6 and ${until}::date order by monday`;
  const workers = await db.$queryRaw<Pick<PlanWorker, "id" | "absent">[]>`
    select m.id, coalesce(json_agg(json_build_object('from', a.from_on, 'until', a.until_on) order by a.from_on)
                          filter (where a.from_on is not null), '[]') as absent
    from staff_member m left join (
      select staff_id, from_on, until_on from worker_absence where withdrawn_at is null
      union select absent_id, from_on, coalesce(ended_on, until_on) from cover) a
      on a.staff_id = m.id and a.until_on >= ${from}::date and a.from_on <= ${until}::date
    where m.unit_id = ${unitId}::uuid and m.role = 'officer' and m.active group by m.id order by m.id`;
  const most = Math.max(0, ...weeks.map(({ slots }) => slots));
  // Rounded: of one slot among five workers one absence takes nothing, the others do it.
  const slotsPerWeek = workers.length === 0 ? 0 : Math.round(most / workers.length);
  return { id: unitId, weeks, closedDays: [], workers: workers.map((one) => ({ ...one, slotsPerWeek })) };
}

function planOrder(
  schedule: ScheduleInPlan,
  { unitId, period, today }: Asked,
  history: "planned-before" | "first-plan",
): PlanOrder {
  const { attempts, visits } = schedule;
  const cap = capOf(schedule);
  const revealed = visits.filter(({ revealOn }) => revealOn <= today);
  const hidden = visits.filter(({ revealOn, monday }) => revealOn > today && monday <= period.until);
  return {
    id: schedule.id,
    unitId,
    officerId: schedule.officerId,
    perYear: Math.max(1, Math.min(schedule.checksPerYear, cap?.max ?? 3)) as ChecksPerYear,
    basis: schedule.basis as Basis,
    running: { from: schedule.startedOn, until: schedule.endOn },
    closed: schedule.stays.map(({ from, until }) => ({ from, until, why: "detention" })),
    cap,
    attempts,
    leadDecidedOn: schedule.leadDecidedOn,
    minimumGapDays: schedule.minimumGapDays,
    workers: schedule.twoWorkers ? 2 : 1,
    marks: [
      ...(schedule.marked ? ["lead-mark"] : []),
      ...(attempts.some(wasExecuted) ? [] : ["never-checked"]),
    ],
    // What the worker sees already stands.
    firm: revealed.map(({ monday }) => monday),
    kept: history === "first-plan" ? null : hidden.map(({ monday, basis }) => ({ monday, basis })),
  };
}

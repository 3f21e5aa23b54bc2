import { addYears, type LocalDate } from "@/lib/calendar/local-date";
import type { Actor } from "@/lib/platform/actor";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import { dueBounds } from "@/lib/terms/due";
import { type BoardCheck, boardOrderStates } from "./board-state";

/** A half of the board: its tables (`c` the check, `o` its order), the rows that can be on it, and their state. */
export type BoardHalf = { readonly from: Prisma.Sql; readonly where: Prisma.Sql; readonly state: Prisma.Sql };

/** The plan in use leaves the schedule of a check short for lack of capacity, and it has not begun: `c` the check. */
export const hadNoRoom = Prisma.sql`c.state <> 'in-progress' and exists (select from plan_shortage z where z.schedule_id = c.schedule_id and z.standing and z.why = 'capacity')`;

/** Whether the plan leaves this schedule short so, as `boardState` asks it. */
export async function shortOfCapacity(db: ReadDb, scheduleId: string): Promise<BoardCheck["short"]> {
  const found = await db.planShortage.findFirst({
    where: { scheduleId, standing: true, why: "capacity" },
    select: { runId: true },
  });
  return found ? "by-capacity" : "no";
}

const orderRuns = Prisma.sql`o.state = any (${boardOrderStates})`;

/** `boardState` of the checks that are open, by their index; null where the rule says null. */
export function openHalf(graceDays: number, today: LocalDate): BoardHalf {
  const { overdueBefore, soonUntil } = dueBounds(graceDays, today);
  return {
    from: Prisma.sql`device_check c join supervision_order o on o.id = c.order_id join device_check_schedule s on s.id = c.schedule_id`,
    where: Prisma.sql`c.outcome is null and c.state in ('planned', 'assigned', 'in-progress')`,
    state: Prisma.sql`case
      when not ${orderRuns} or s.state <> 'active' then null
      when c.due_on > ${soonUntil}::date then 'planned'
      when ${hadNoRoom} then 'not-planned'
      when c.due_on < ${overdueBefore}::date then 'overdue'
      when c.due_on < ${today}::date then 'in-grace'
      else 'due' end`,
  };
}

const tookPlaceOn = Prisma.sql`(coalesce(c.started_at, c.ended_at) at time zone 'Europe/Amsterdam')::date`;

/** `boardState` of the checks that ended in the last twelve months; the index finds a day more, the state leaves it out. */
export function endedHalf(graceDays: number, today: LocalDate): BoardHalf {
  const yearAgo = addYears(today, -1);
  return {
    from: Prisma.sql`device_check c join supervision_order o on o.id = c.order_id`,
    where: Prisma.sql`c.outcome is not null and c.ended_at >= ${yearAgo}::date`,
    state: Prisma.sql`case
      when not ${orderRuns} or ${tookPlaceOn} <= ${yearAgo}::date then null
      when c.outcome <> 'done' then c.outcome
      when c.due_on + ${graceDays}::int < ${tookPlaceOn} then 'done-late'
      else 'done-in-time' end`,
  };
}

/** Whether this reader may open the check: the same rule as `mayOpen`. */
export const mayOpenSql = ({ role, staffId }: Actor): Prisma.Sql =>
  role === "teamLead"
    ? Prisma.sql`true`
    : Prisma.sql`(c.outcome is distinct from 'stopped' or c.started_by_id is not distinct from ${staffId}::uuid)`;

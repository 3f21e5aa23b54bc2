import { addYears, type LocalDate } from "@/lib/calendar/local-date";
import type { Actor } from "@/lib/platform/actor";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { dueBounds } from "@/lib/terms/due";
import { type BoardCheck, type BoardFilter, boardOrderStates, isOpenFilter } from "./board-state";

/** The tables behind the board and everything that counts it: `c` the check, `s` its schedule, `o` its order. */
export const boardFrom = Prisma.sql`device_check c
  join device_check_schedule s on s.id = c.schedule_id
  join supervision_order o on o.id = c.order_id`;

const tookPlaceOn = Prisma.sql`(coalesce(c.started_at, c.ended_at) at time zone 'Europe/Amsterdam')::date`;

/** The plan in use leaves the schedule short, for lack of capacity. */
const shortByCapacity = Prisma.sql`exists (select from plan_shortage z where z.schedule_id = c.schedule_id and z.standing and z.why = 'capacity')`;

/** The same for one schedule, as `boardState` asks it. */
export async function shortOfCapacity(db: ReadDb, scheduleId: string): Promise<BoardCheck["short"]> {
  const found = await db.planShortage.findFirst({
    where: { scheduleId, standing: true, why: "capacity" },
    select: { runId: true },
  });
  return found ? "by-capacity" : "no";
}

/** `boardState` as an expression over `boardFrom`: the same answer, null included. A test holds the two together. */
export function boardStateSql(graceDays: number, today: LocalDate): Prisma.Sql {
  const { overdueBefore, soonUntil } = dueBounds(graceDays, today);
  return Prisma.sql`case
    when o.state <> all (${boardOrderStates}) then null
    when c.outcome is null then case
      when c.state not in ('planned', 'assigned', 'in-progress') or s.state <> 'active' then null
      when c.due_on > ${soonUntil}::date then 'planned'
      when c.state <> 'in-progress' and ${shortByCapacity} then 'not-planned'
      when c.due_on < ${overdueBefore}::date then 'overdue'
      when c.due_on < ${today}::date then 'in-grace'
      else 'due' end
    when coalesce(${tookPlaceOn} <= ${addYears(today, -1)}::date, true) then null
    when c.outcome <> 'done' then c.outcome
    when c.due_on + ${graceDays}::int < ${tookPlaceOn} then 'done-late'
    else 'done-in-time' end`;
}

/** Open checks of this reader, by their index. */
const open = Prisma.sql`c.state in ('planned', 'assigned', 'in-progress') and c.outcome is null`;

/** Checks that ended in the last twelve months, by their index; `boardStateSql` draws the border to the day. */
const ended = (today: LocalDate) =>
  Prisma.sql`c.outcome is not null and c.ended_at >= ${addYears(today, -1)}::date`;

/** The rows of this reader that can be on the board under a filter, read from an index: by unit or by caseload. */
export function boardReach(actor: Actor, filter: BoardFilter, today: LocalDate): Prisma.Sql {
  return Prisma.sql`${inDossierReach(actor, "c")} and ${isOpenFilter(filter) ? open : ended(today)}`;
}

/** Whether this reader may open the check: the same rule as `mayOpen`. */
export const mayOpenSql = ({ role, staffId }: Actor): Prisma.Sql =>
  role === "teamLead"
    ? Prisma.sql`true`
    : Prisma.sql`(c.outcome is distinct from 'stopped' or c.started_by_id is not distinct from ${staffId}::uuid)`;

import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { displayName } from "@/lib/supervision-orders/person-name";

/** Checks whose week is near: the worker sees them from their day of reveal on, and as long as nothing was attempted. */
export async function visitsInSight(db: StatementDb, { actor, today }: Occasion) {
  if (actor.role !== "officer") return [];
  const rows = await db.$queryRaw<
    {
      orderId: string;
      checkId: string | null;
      monday: LocalDate;
      givenNames: string;
      infix: string;
      familyName: string;
    }[]
  >`
    select z.order_id as "orderId", z.monday::text, p.given_names as "givenNames", p.infix, p.family_name as "familyName",
      (select c.id from device_check c where c.schedule_id = z.schedule_id and c.state in ('planned', 'assigned', 'in-progress') limit 1) as "checkId"
    from planned_visit z join supervision_order o on o.id = z.order_id join supervised_person p on p.id = o.person_id
    where o.officer_id = any (${actor.standsInFor}::uuid[]) and z.state = 'standing' and z.reveal_on <= ${today}::date
      and z.monday >= ${addDays(today, -6)}::date
      and not exists (select from device_check c where c.schedule_id = z.schedule_id and c.outcome is not null
                      and (c.ended_at at time zone 'Europe/Amsterdam')::date >= z.reveal_on)
    order by z.monday, p.family_name limit 25`;
  return rows.map(({ orderId, checkId, monday, ...name }) => ({
    orderId,
    checkId,
    monday,
    person: displayName(name),
  }));
}

import "server-only";
import { z } from "zod";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { staffNames } from "@/lib/staff/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";

/**
 * What the plan says of one order. Row-level security decides which weeks come along: for the lead all of them, for
 * the worker only those of which the day of reveal has come.
 */
export const orderPlan = defineQuery({
  name: "check-planning.order",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    await visibleOrder(db, occasion, orderId);
    const visits = await comingVisits(db, orderId, occasion.today);
    const shortages = await db.planShortage.findMany({
      where: { orderId, standing: true },
      select: { scheduleId: true, short: true, why: true },
    });
    const marks = await db.scheduleMark.findMany({ where: { orderId, endedAt: null } });
    const names = await staffNames(
      db,
      marks.map(({ byId }) => byId),
    );
    return {
      role: occasion.actor.role,
      today: occasion.today,
      visits,
      shortages,
      marks: marks.map(({ scheduleId, reason, byId, at }) => ({
        scheduleId,
        reason,
        at,
        by: names.get(byId) ?? null,
      })),
    };
  },
});

type Visit = {
  readonly scheduleId: string;
  readonly monday: LocalDate;
  readonly revealOn: LocalDate;
  readonly basis: string;
};

/** Weeks that are not over and that no attempt has settled. */
const comingVisits = (db: ReadDb, orderId: string, today: LocalDate) => db.$queryRaw<Visit[]>`
  select z.schedule_id as "scheduleId", z.monday::text, z.reveal_on::text as "revealOn", z.basis
  from planned_visit z
  where z.order_id = ${orderId}::uuid and z.state = 'standing' and z.monday >= ${addDays(today, -6)}::date
    and not exists (select from device_check c where c.schedule_id = z.schedule_id and c.outcome is not null
                    and (c.ended_at at time zone 'Europe/Amsterdam')::date >= z.reveal_on)
  order by z.monday`;

export type OrderPlan = Awaited<ReturnType<typeof orderPlan>>;

import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import { fromDb } from "@/lib/platform/db-date";
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
    const visits = await db.plannedVisit.findMany({
      where: { orderId, state: "standing" },
      orderBy: { monday: "asc" },
      select: { scheduleId: true, monday: true, basis: true, revealOn: true },
    });
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
      visits: visits.map(({ monday, revealOn, ...visit }) => ({
        ...visit,
        monday: fromDb(monday) as LocalDate,
        revealOn: fromDb(revealOn),
      })),
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

export type OrderPlan = Awaited<ReturnType<typeof orderPlan>>;

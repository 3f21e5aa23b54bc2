import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull, toDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "../access";

/** States that weigh on an officer's caseload. */
const carried = ["assigned", "started", "running", "suspended", "closing"];

/** Whom a lead can give an order to: each officer's caseload as it stands, and who is away with whom in their place. */
export const orderAssignment = defineQuery({
  name: "supervision-orders.assignment",
  roles: ["teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor, today }, { orderId }) => {
    const order = await db.supervisionOrder.findFirst({
      where: { AND: [visibleOrders(actor), { id: orderId }] },
      include: { person: { select: { twoWorkers: true } } },
    });
    if (!order) throw new NotFound();
    const officers = await db.staffMember.findMany({
      where: { unitId: actor.unitId, role: "officer", active: true },
      select: { id: true, displayName: true },
      orderBy: { displayName: "asc" },
    });
    const caseload = await db.supervisionOrder.groupBy({
      by: ["officerId", "level"],
      where: { AND: [visibleOrders(actor), { state: { in: carried }, officerId: { not: null } }] },
      _count: { _all: true },
    });
    const covers = await db.cover.findMany({
      where: {
        endedOn: null,
        fromOn: { lte: toDb(today) },
        untilOn: { gte: toDb(today) },
        absent: { unitId: actor.unitId },
      },
      include: { covering: { select: { displayName: true } } },
    });
    return {
      orderId,
      version: order.version,
      state: order.state,
      officerId: order.officerId,
      level: order.level,
      twoWorkers: order.person.twoWorkers,
      startDueOn: fromDbOrNull(order.startDueOn),
      firstContactDueOn: fromDbOrNull(order.firstContactDueOn),
      officers: officers.map(({ id, displayName }) => {
        const own = caseload.filter((row) => row.officerId === id);
        const sum = (rows: typeof own) => rows.reduce((total, row) => total + row._count._all, 0);
        const cover = covers.find((each) => each.absentId === id);
        return {
          id,
          name: displayName,
          orders: sum(own),
          high: sum(own.filter((row) => row.level === 3)),
          away: cover ? { coveredBy: cover.covering.displayName, untilOn: fromDb(cover.untilOn) } : null,
        };
      }),
    };
  },
});

export type OrderAssignment = Awaited<ReturnType<typeof orderAssignment>>;

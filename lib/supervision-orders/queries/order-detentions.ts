import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrder } from "../facts";
import { orderPeriod } from "../order-period";

/** Stays in detention of the person of an order, latest first, and what they do to the probation period. */
export const orderDetentions = defineQuery({
  name: "supervision-orders.detentions",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const stays = await db.detention.findMany({
      where: { personId: order.personId },
      orderBy: { fromOn: "desc" },
      include: { facility: { select: { name: true } } },
    });
    const changes = await db.probationChange.findMany({ where: { orderId } });
    return {
      orderId,
      state: order.state,
      period: orderPeriod(order, stays, changes),
      rows: stays.map((stay) => ({
        id: stay.id,
        facilityName: stay.facility?.name ?? null,
        fromOn: fromDb(stay.fromOn),
        untilOn: fromDbOrNull(stay.untilOn),
        suspends: stay.suspendsProbation,
        source: stay.source,
      })),
    };
  },
});
export type OrderDetentions = Awaited<ReturnType<typeof orderDetentions>>;

/** The institutions to choose from. */
export const facilities = defineQuery({
  name: "supervision-orders.facilities",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db) =>
    db.prisonFacility.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
});

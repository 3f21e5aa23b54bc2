import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull, toDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "../access";
import { orderPeriod } from "../order-period";
import { displayName } from "../person-name";

/**
 * The person header above every tab of an order. A line of a list, not a look into the dossier: each tab logs its own
 * opening, so one visit counts once.
 */
export const orderHeader = defineQuery({
  name: "supervision-orders.header",
  roles: ["officer", "teamLead", "administration"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor, today }, { orderId }) => {
    const order = await db.supervisionOrder.findFirst({
      where: { AND: [visibleOrders(actor), { id: orderId }] },
      include: { person: { include: { detentions: true } }, unit: { select: { name: true } } },
    });
    if (!order) throw new NotFound();
    const officer = order.officerId
      ? await db.staffMember.findUnique({ where: { id: order.officerId }, select: { displayName: true } })
      : null;
    const next = await db.contact.findFirst({
      where: { orderId, nextContactOn: { gte: toDb(today) } },
      orderBy: { occurredAt: "desc" },
      select: { nextContactOn: true },
    });
    return {
      orderId,
      state: order.state,
      title: order.title,
      sanctionRegime: order.sanctionRegime,
      personName: displayName(order.person),
      birthOn: fromDbOrNull(order.person.birthOn),
      twoWorkers: order.person.twoWorkers,
      level: order.level,
      officerName: officer?.displayName ?? null,
      unitName: order.unit?.name ?? null,
      period: orderPeriod(order, order.person.detentions),
      nextContactOn: next?.nextContactOn ? fromDb(next.nextContactOn) : null,
    };
  },
});

export type OrderHeader = Awaited<ReturnType<typeof orderHeader>>;

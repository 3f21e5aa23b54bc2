import "server-only";
import { localDate } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { periodReckoned } from "../messages/order-change";
import { toldOrder } from "./change-order";

/** M4: the end of the probation period as the chain reckons it; it leads over ours. An older sum changes nothing. */
export const reckonPeriod = defineCommand({
  name: "supervision-orders.reckon-period",
  roles: ["exchange"],
  input: periodReckoned,
  run: async (context, { orderExternalId, endOn, reckonedAt }) => {
    const { db, record } = context;
    const order = await toldOrder(context, orderExternalId);
    const whose = { organisationId: order.organisationId, officeCode: order.officeCode };
    const toldAt = new Date(reckonedAt);
    const source = await db.orderSource.findUnique({ where: { externalId: orderExternalId } });
    if (source?.periodToldAt && source.periodToldAt >= toldAt) return whose;
    await db.orderSource.upsert({
      where: { externalId: orderExternalId },
      create: { externalId: orderExternalId, orderId: order.id, contentHash: "", periodToldAt: toldAt },
      update: { periodToldAt: toldAt },
    });
    await db.supervisionOrder.update({
      where: { id: order.id },
      data: { probationEndCjibOn: toDb(localDate(endOn)), version: { increment: 1 } },
    });
    await record({
      event: "supervision-orders.period-reckoned",
      subjectType: "order",
      subjectId: order.id,
      detail: { endOn },
    });
    return whose;
  },
});

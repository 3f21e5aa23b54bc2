import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { displayName } from "../person-name";
import { proposeTransferSchema } from "../transfer-schema";
import { transferable } from "../transfer-states";

/**
 * The lead proposes another unit for an order, with a handover note (practice §10.1). Nothing moves yet: the unit stays
 * responsible until the other lead accepts.
 */
export const proposeTransfer = defineCommand({
  name: "supervision-orders.propose-transfer",
  roles: ["teamLead"],
  input: proposeTransferSchema,
  run: async ({ db, occasion, record }, { orderId, version, toUnitId, note }) => {
    const order = await visibleOrder(db, occasion, orderId);
    if (!transferable.some((state) => state === order.state) || !order.unitId)
      throw new Refusal("supervisionOrders.wrong-state");
    if (order.version !== version) throw new Refusal("platform.changed-meanwhile");
    if (toUnitId === order.unitId) throw new Refusal("supervisionOrders.same-unit", { path: "toUnitId" });
    const lead = await db.staffMember.findFirst({
      where: { unitId: toUnitId, role: "teamLead", active: true },
      select: { id: true },
    });
    if (!lead) throw new Refusal("supervisionOrders.unit-without-lead", { path: "toUnitId" });
    if (await db.orderTransfer.findFirst({ where: { orderId, state: "proposed" } }))
      throw new Refusal("supervisionOrders.transfer-open");
    const person = await db.supervisedPerson.findFirstOrThrow({ where: { id: order.personId } });
    const { id } = await db.orderTransfer.create({
      data: {
        ...{ orderId, toUnitId, note, fromUnitId: order.unitId, subjectName: displayName(person) },
        ...{ title: order.title, level: order.level, orderState: order.state },
        ...{ proposedById: occasion.actor.staffId, proposedAt: occasion.at },
      },
      select: { id: true },
    });
    await record({
      event: "supervision-orders.transfer-proposed",
      subjectType: "order",
      subjectId: orderId,
      detail: { transferId: id, toUnitId },
    });
    return { orderId };
  },
});

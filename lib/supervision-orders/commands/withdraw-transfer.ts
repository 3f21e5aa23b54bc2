import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { withdrawTransferSchema } from "../transfer-schema";

/** The proposing unit takes its proposal back, while nobody answered it. */
export const withdrawTransfer = defineCommand({
  name: "supervision-orders.withdraw-transfer",
  roles: ["teamLead"],
  input: withdrawTransferSchema,
  run: async ({ db, occasion, record }, { transferId, version }) => {
    const where = { id: transferId, fromUnitId: occasion.actor.unitId ?? "" };
    const transfer = occasion.actor.unitId ? await db.orderTransfer.findFirst({ where }) : null;
    if (!transfer) throw new NotFound();
    if (transfer.state !== "proposed") throw new Refusal("supervisionOrders.transfer-answered");
    const { count } = await db.orderTransfer.updateMany({
      where: { ...where, state: "proposed", version },
      data: { state: "withdrawn", version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await record({
      event: "supervision-orders.transfer-withdrawn",
      subjectType: "order",
      subjectId: transfer.orderId,
      detail: { transferId },
    });
    return { orderId: transfer.orderId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { mayAccept } from "../completeness";
import { orderFor, takeStep } from "../order-step";
import { acceptOrderSchema } from "../schema";
import { firstContactTarget } from "../start-of-supervision";
import { startTerm } from "../start-term";
import type { TitleCode } from "../titles";
import { reviewParts, underReview } from "../under-review";

/** Administration accepts a complete order for a unit; from here the clocks of the start are known. */
export const acceptOrder = defineCommand({
  name: "supervision-orders.accept",
  roles: ["administration"],
  input: acceptOrderSchema,
  run: async (context, input) => {
    const { db } = context;
    const { order } = await orderFor(context, input, "accept");
    const row = await db.supervisionOrder.findUniqueOrThrow({
      where: { id: order.id },
      include: reviewParts,
    });
    if (!mayAccept(underReview(row))) throw new Refusal("supervisionOrders.incomplete");
    const unit = await db.unit.findFirst({
      where: { id: input.unitId, organisationId: order.organisationId },
    });
    if (!unit) throw new Refusal("supervisionOrders.unknown-unit", { path: "unitId" });
    const timetable = await timetableFrom(db);
    const due = startTerm(order, order.title as TitleCode, timetable);
    await takeStep(context, input, "accept", {
      data: {
        unitId: unit.id,
        startDueOn: toDbOrNull(due.on),
        firstContactDueOn: toDb(firstContactTarget(fromDb(order.receivedOn), timetable)),
      },
      detail: { unitId: unit.id, ground: due.ground },
    });
    return { orderId: order.id };
  },
});

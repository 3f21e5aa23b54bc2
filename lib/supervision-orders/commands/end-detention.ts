import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { endDetentionSchema } from "../schema";

/** The last day of a stay; the end of the probation period follows from it. */
export const endDetention = defineCommand({
  name: "supervision-orders.end-detention",
  roles: ["officer", "teamLead"],
  input: endDetentionSchema,
  run: async ({ db, occasion, record }, input) => {
    const order = await visibleOrder(db, occasion, input.orderId);
    const stay = await db.detention.findFirst({ where: { id: input.detentionId, personId: order.personId } });
    if (!stay) throw new NotFound();
    if (input.untilOn > occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "untilOn" });
    if (input.untilOn < fromDb(stay.fromOn))
      throw new Refusal("supervisionOrders.ends-before-it-began", { path: "untilOn" });
    const { count } = await db.detention.updateMany({
      where: { id: stay.id, untilOn: null },
      data: { untilOn: toDb(input.untilOn) },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await record({
      event: "supervision-orders.detention-ended",
      subjectType: "order",
      subjectId: order.id,
      detail: { detentionId: stay.id, untilOn: input.untilOn },
    });
    return { orderId: order.id };
  },
});

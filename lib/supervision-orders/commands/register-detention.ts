import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "../facts";
import { registerDetentionSchema } from "../schema";

/** A stay in detention as the officer learned of it; whether it stops the probation period is decided per stay. */
export const registerDetention = defineCommand({
  name: "supervision-orders.register-detention",
  roles: ["officer", "teamLead"],
  input: registerDetentionSchema,
  run: async ({ db, occasion, record }, input) => {
    const order = await visibleOrder(db, occasion, input.orderId);
    if (input.fromOn > occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "fromOn" });
    if (input.untilOn && input.untilOn < input.fromOn)
      throw new Refusal("supervisionOrders.ends-before-it-began", { path: "untilOn" });
    const overlapping = await db.detention.count({
      where: {
        personId: order.personId,
        OR: [{ untilOn: null }, { untilOn: { gte: toDb(input.fromOn) } }],
        ...(input.untilOn ? { fromOn: { lte: toDb(input.untilOn) } } : {}),
      },
    });
    if (overlapping > 0) throw new Refusal("supervisionOrders.detention-overlaps", { path: "fromOn" });
    const { id } = await db.detention.create({
      data: {
        personId: order.personId,
        facilityId: input.facilityId ?? null,
        fromOn: toDb(input.fromOn),
        untilOn: toDbOrNull(input.untilOn),
        suspendsProbation: input.suspends === "yes",
        source: "officer",
      },
      select: { id: true },
    });
    await record({
      event: "supervision-orders.detention-registered",
      subjectType: "order",
      subjectId: order.id,
      detail: {
        detentionId: id,
        fromOn: input.fromOn,
        untilOn: input.untilOn ?? null,
        suspends: input.suspends,
      },
    });
    return { orderId: order.id, detentionId: id };
  },
});

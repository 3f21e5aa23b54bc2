import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { recordScreeningSchema } from "../schema";
import { suggestion } from "../screening";

/** Keeps the answers and what they point to; what follows from them the officer decides next. */
export const recordScreening = defineCommand({
  name: "debt-referrals.record-screening",
  roles: ["officer"],
  input: recordScreeningSchema,
  run: async ({ db, occasion, record }, { orderId, screenedOn, ...answers }) => {
    await visibleOrder(db, occasion, orderId);
    if (screenedOn > occasion.today) throw new Refusal("debtReferrals.in-the-future", { path: "screenedOn" });
    const { id } = await db.debtScreening.create({
      data: {
        orderId,
        screenedOn: toDb(screenedOn),
        answers,
        suggestion: suggestion(answers).result,
        authorId: occasion.actor.staffId,
        recordedAt: occasion.at,
      },
      select: { id: true },
    });
    await record({ event: "debt-referrals.screened", subjectType: "debtScreening", subjectId: id, orderId });
    return { orderId, screeningId: id };
  },
});

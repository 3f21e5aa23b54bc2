import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { decideScreeningSchema } from "../schema";

/** The officer's own judgement on a screening; another result than the suggested one needs a reason. */
export const decideScreening = defineCommand({
  name: "debt-referrals.decide-screening",
  roles: ["officer"],
  input: decideScreeningSchema,
  run: async ({ db, occasion, record }, { screeningId, result, reason }) => {
    const screening = await db.debtScreening.findUnique({ where: { id: screeningId } });
    if (!screening) throw new NotFound();
    await visibleOrder(db, occasion, screening.orderId);
    if (screening.result !== null) throw new Refusal("debtReferrals.already-decided");
    if (result !== screening.suggestion && reason === "")
      throw new Refusal("debtReferrals.reason-needed", { path: "reason" });
    const { count } = await db.debtScreening.updateMany({
      where: { id: screeningId, result: null },
      data: { result, reason },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await record({
      event: "debt-referrals.screening-decided",
      subjectType: "debtScreening",
      subjectId: screeningId,
      orderId: screening.orderId,
      detail: { suggestion: screening.suggestion, result },
    });
    return { orderId: screening.orderId, screeningId, result };
  },
});

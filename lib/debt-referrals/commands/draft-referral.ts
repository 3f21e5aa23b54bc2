import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { overStates } from "../over-states";
import { draftReferralSchema } from "../schema";

/** Prepares a referral from a screening that asks for one. Nothing leaves yet. */
export const draftReferral = defineCommand({
  name: "debt-referrals.draft-referral",
  roles: ["officer"],
  input: draftReferralSchema,
  run: async ({ db, occasion, record }, { screeningId, municipality, urgency, warmHandover }) => {
    const screening = await db.debtScreening.findUnique({ where: { id: screeningId } });
    if (!screening) throw new NotFound();
    const { orderId } = screening;
    await visibleOrder(db, occasion, orderId);
    if (screening.result !== "complex" && screening.result !== "crisis")
      throw new Refusal("debtReferrals.not-to-refer");
    const open = await db.debtReferral.count({ where: { orderId, state: { notIn: [...overStates] } } });
    if (open > 0) throw new Refusal("debtReferrals.already-open");
    const { id } = await db.debtReferral.create({
      data: {
        orderId,
        screeningId,
        municipality,
        crisis: urgency !== "ordinary",
        crisisGround: urgency === "ordinary" ? null : urgency,
        warmHandover: warmHandover === "yes",
        state: "draft",
        authorId: occasion.actor.staffId,
        createdAt: occasion.at,
      },
      select: { id: true },
    });
    await record({
      event: "debt-referrals.drafted",
      subjectType: "debtReferral",
      subjectId: id,
      orderId,
      detail: { crisis: urgency !== "ordinary" },
    });
    return { id };
  },
});

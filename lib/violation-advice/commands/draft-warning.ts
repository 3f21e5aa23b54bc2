import { defineCommand } from "@/lib/platform/command";
import { signalOfOrder } from "@/lib/signals/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { onBehalfOf } from "../access";
import { conditionTexts } from "../dossier-text";
import { draftWarningSchema } from "../schema";

/** A formal warning in draft, from a signal or by itself. */
export const draftWarning = defineCommand({
  name: "violation-advice.draft-warning",
  roles: ["officer"],
  input: draftWarningSchema,
  run: async ({ db, occasion, record }, { orderId, signalId, conditionIds, facts, consequence }) => {
    const order = await visibleOrder(db, occasion, orderId);
    await conditionTexts(db, orderId, conditionIds);
    if (signalId) await signalOfOrder(db, occasion, orderId, signalId);
    const { actor, at } = occasion;
    const { id } = await db.formalWarning.create({
      data: {
        orderId,
        signalId: signalId ?? null,
        conditionIds,
        facts,
        consequence,
        state: "draft",
        authorId: actor.staffId,
        authorFor: onBehalfOf(actor, order.officerId),
        createdAt: at,
      },
      select: { id: true },
    });
    await record({
      event: "violation-advice.warning-drafted",
      subjectType: "warning",
      subjectId: id,
      orderId,
    });
    return { warningId: id };
  },
});

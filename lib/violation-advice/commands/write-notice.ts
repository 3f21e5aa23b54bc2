import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { signalOfOrder } from "@/lib/signals/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { isTitle, reportsTo } from "@/lib/supervision-orders/rules";
import { dispatchNotice } from "../dispatch-notice";
import { conditionTexts } from "../dossier-text";
import { reachedNotice } from "../notice-step";
import { writeNoticeSchema } from "../schema";

/** A notice of non-compliance; leaves at once unless it is kept as a draft (Sv 6:3:14 lid 4: onverwijld). */
export const writeNotice = defineCommand({
  name: "violation-advice.write-notice",
  roles: ["officer", "teamLead"],
  input: writeNoticeSchema,
  run: async (context, { orderId, signalId, intent, establishedOn, urgent, conditionIds, facts }) => {
    const { db, occasion, record } = context;
    const order = await visibleOrder(db, occasion, orderId);
    if (isTitle(order.title) && reportsTo(order.title) !== "om")
      throw new Refusal("violationAdvice.not-to-the-om");
    if (establishedOn > occasion.today)
      throw new Refusal("violationAdvice.in-the-future", { path: "establishedOn" });
    await conditionTexts(db, orderId, conditionIds);
    if (signalId) await signalOfOrder(db, occasion, orderId, signalId);
    const { id } = await db.violationNotice.create({
      data: {
        orderId,
        signalId: signalId ?? null,
        conditionIds,
        facts,
        urgent: urgent === "yes",
        establishedOn: toDb(establishedOn),
        state: "draft",
        authorId: occasion.actor.staffId,
        createdAt: occasion.at,
      },
      select: { id: true },
    });
    await record({ event: "violation-advice.notice-drafted", subjectType: "notice", subjectId: id, orderId });
    if (intent === "send") await dispatchNotice(context, await reachedNotice(context, id), 1);
    return { noticeId: id, intent };
  },
});

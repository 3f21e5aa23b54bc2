import { defineCommand } from "@/lib/platform/command";
import { fromDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { onBehalfOf } from "../access";
import { reachedNotice } from "../notice-step";
import { startAdviceSchema } from "../schema";

const reported = ["sent", "received-by-cjib", "received-by-om"];

/** Opens an advice on a notice that was sent: first the notice, then the advice (Besluit tul art. 3:4). */
export const startAdvice = defineCommand({
  name: "violation-advice.start",
  roles: ["officer"],
  input: startAdviceSchema,
  run: async (context, { noticeId }) => {
    const { db, occasion, record } = context;
    const notice = await reachedNotice(context, noticeId);
    if (!reported.includes(notice.state)) throw new Refusal("violationAdvice.notice-first");
    const open = await db.violationAdvice.findFirst({
      where: { noticeId, state: { notIn: ["withdrawn", "settled"] } },
      select: { id: true },
    });
    if (open) return { adviceId: open.id };
    const { id } = await db.violationAdvice.create({
      data: {
        orderId: notice.orderId,
        noticeId,
        conditionIds: notice.conditionIds,
        state: "draft",
        urgent: notice.urgent,
        blocks: {
          heading: { urgent: notice.urgent ? "yes" : "no" },
          violation: { conditionIds: notice.conditionIds, sinceOn: fromDb(notice.establishedOn) },
        },
        authorId: occasion.actor.staffId,
        authorFor: onBehalfOf(occasion.actor, notice.officerId),
        createdAt: occasion.at,
      },
      select: { id: true },
    });
    await record({
      event: "violation-advice.started",
      subjectType: "advice",
      subjectId: id,
      orderId: notice.orderId,
    });
    return { adviceId: id };
  },
});

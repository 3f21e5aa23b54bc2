import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { conditionTexts } from "../dossier-text";
import { reachedNotice, writeNotice } from "../notice-step";
import { editNoticeSchema } from "../schema";

/** Changes a notice while it is a draft; what was sent stays as it was sent. */
export const editNotice = defineCommand({
  name: "violation-advice.edit-notice",
  roles: ["officer", "teamLead"],
  input: editNoticeSchema,
  run: async (context, { noticeId, version, conditionIds, establishedOn, facts, urgent }) => {
    const notice = await reachedNotice(context, noticeId);
    if (notice.state !== "draft") throw new Refusal("violationAdvice.no-longer-draft");
    if (establishedOn > context.occasion.today)
      throw new Refusal("violationAdvice.in-the-future", { path: "establishedOn" });
    await conditionTexts(context.db, notice.orderId, conditionIds);
    await writeNotice(context.db, notice, version, {
      conditionIds,
      facts,
      urgent: urgent === "yes",
      establishedOn: toDb(establishedOn),
    });
    await context.record({
      event: "violation-advice.notice-edited",
      subjectType: "notice",
      subjectId: noticeId,
      orderId: notice.orderId,
    });
    return { noticeId };
  },
});

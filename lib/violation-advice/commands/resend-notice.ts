import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { sendNoticeMessage } from "../dispatch-notice";
import { reachedNotice, writeNotice } from "../notice-step";
import { noticeStepSchema } from "../schema";

/** Sends a notice again that the CJIB rejected, after what was wrong outside it (office, number) has been put right. */
export const resendNotice = defineCommand({
  name: "violation-advice.resend-notice",
  roles: ["officer", "teamLead"],
  input: noticeStepSchema,
  run: async (context, { noticeId, version }) => {
    const notice = await reachedNotice(context, noticeId);
    if (!notice.rejectedAt || notice.state !== "sent") throw new Refusal("violationAdvice.not-in-this-state");
    await writeNotice(context.db, notice, version, { rejectedAt: null, rejectedWhy: "" });
    await context.record({
      event: "violation-advice.notice-resent",
      subjectType: "notice",
      subjectId: noticeId,
      orderId: notice.orderId,
    });
    await sendNoticeMessage(context, notice);
    return { noticeId };
  },
});

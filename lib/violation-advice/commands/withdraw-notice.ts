import { defineCommand } from "@/lib/platform/command";
import { reachedNotice, stepNotice } from "../notice-step";
import { noticeReasonSchema } from "../schema";

/** Withdraws a draft notice. What was sent is withdrawn by the lead, who tells the addressees. */
export const withdrawNotice = defineCommand({
  name: "violation-advice.withdraw-notice",
  roles: ["officer", "teamLead"],
  input: noticeReasonSchema,
  run: async (context, { noticeId, version, reason }) => {
    await stepNotice(context, await reachedNotice(context, noticeId), {
      version,
      verb: "withdraw",
      event: "violation-advice.notice-withdrawn",
      change: { rejectedWhy: reason },
    });
    return { noticeId };
  },
});

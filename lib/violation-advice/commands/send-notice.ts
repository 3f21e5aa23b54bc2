import { defineCommand } from "@/lib/platform/command";
import { dispatchNotice } from "../dispatch-notice";
import { reachedNotice } from "../notice-step";
import { noticeStepSchema } from "../schema";

/** Sends a notice that was kept as a draft. No approval step: the law says at once. */
export const sendNotice = defineCommand({
  name: "violation-advice.send-notice",
  roles: ["officer", "teamLead"],
  input: noticeStepSchema,
  run: async (context, { noticeId, version }) => {
    await dispatchNotice(context, await reachedNotice(context, noticeId), version);
    return { noticeId };
  },
});

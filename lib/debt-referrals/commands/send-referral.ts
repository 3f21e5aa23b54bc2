import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { firstTalkDue } from "../clock";
import { digestOf, previewOf } from "../preview";
import { sendReferralSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** Records what went to the municipality: exactly what the officer saw, or nothing. From that day the term runs. */
export const sendReferral = defineCommand({
  name: "debt-referrals.send-referral",
  roles: ["officer"],
  input: sendReferralSchema,
  run: async (context, { sentOn, shown, agreed: _, ...act }) => {
    const { row, to } = await referralFor(context, act, "send");
    const content = await previewOf(context.db, row);
    if (!content || !row.consentOn) throw new Refusal("debtReferrals.no-consent");
    if (digestOf(content) !== shown) throw new Refusal("debtReferrals.content-changed");
    checkDay(context, { path: "sentOn", day: sentOn }, [row.consentOn]);
    const due = firstTalkDue(row.crisis ? "crisis" : "ordinary", sentOn, await timetableFrom(context.db));
    return moveReferral(context, row, {
      data: { state: to, sentOn: toDb(sentOn), sentContent: content, firstTalkDueOn: toDb(due.on) },
      event: "debt-referrals.sent",
      detail: { digest: shown, firstTalkDueOn: due.on, consentOn: fromDb(row.consentOn) },
    });
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { timetableFrom } from "@/lib/terms/facts";
import { decisionDue } from "../clock";
import { recordFirstTalkSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** The first talk was held: for the municipality it counts as the application, and the term of the decision runs. */
export const recordFirstTalk = defineCommand({
  name: "debt-referrals.record-first-talk",
  roles: ["officer"],
  input: recordFirstTalkSchema,
  run: async (context, { firstTalkOn, ...act }) => {
    const { row, to } = await referralFor(context, act, "record-first-talk");
    checkDay(context, { path: "firstTalkOn", day: firstTalkOn }, [row.sentOn, row.receivedOn]);
    const due = decisionDue(firstTalkOn, await timetableFrom(context.db));
    return moveReferral(context, row, {
      data: { state: to, firstTalkOn: toDb(firstTalkOn), decisionDueOn: toDb(due.on) },
      event: "debt-referrals.first-talk-recorded",
      detail: { decisionDueOn: due.on },
    });
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { withdrawReferralSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** Takes the referral back, for example because the client withdraws the permission; a municipality that has it is told. */
export const withdrawReferral = defineCommand({
  name: "debt-referrals.withdraw-referral",
  roles: ["officer"],
  input: withdrawReferralSchema,
  run: async (context, { withdrawnOn, reason, told, ...act }) => {
    const { row, to } = await referralFor(context, act, "withdraw");
    checkDay(context, { path: "withdrawnOn", day: withdrawnOn }, [row.sentOn, row.firstTalkOn]);
    if (row.sentOn && !told) throw new Refusal("debtReferrals.municipality-not-told", { path: "told" });
    return moveReferral(context, row, {
      data: { state: to, withdrawnOn: toDb(withdrawnOn), withdrawalReason: reason },
      event: "debt-referrals.withdrawn",
    });
  },
});

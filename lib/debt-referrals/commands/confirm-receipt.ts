import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { confirmReceiptSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** The municipality has the referral. */
export const confirmReceipt = defineCommand({
  name: "debt-referrals.confirm-receipt",
  roles: ["officer"],
  input: confirmReceiptSchema,
  run: async (context, { receivedOn, ...act }) => {
    const { row, to } = await referralFor(context, act, "confirm-receipt");
    checkDay(context, { path: "receivedOn", day: receivedOn }, [row.sentOn]);
    return moveReferral(context, row, {
      data: { state: to, receivedOn: toDb(receivedOn) },
      event: "debt-referrals.receipt-confirmed",
    });
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { exitReferralSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** Debt help has ended, with the reason of the municipal data model. Never a violation by itself. */
export const exitReferral = defineCommand({
  name: "debt-referrals.exit-referral",
  roles: ["officer"],
  input: exitReferralSchema,
  run: async (context, { exitedOn, exitReason, ...act }) => {
    const { row, to } = await referralFor(context, act, "exit");
    checkDay(context, { path: "exitedOn", day: exitedOn }, [
      row.decisionOn,
      row.stabilisationOn,
      row.solutionOn,
      row.aftercareOn,
    ]);
    return moveReferral(context, row, {
      data: { state: to, exitedOn: toDb(exitedOn), exitReason },
      event: "debt-referrals.exited",
      detail: { exitReason },
    });
  },
});

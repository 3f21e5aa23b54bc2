import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { recordDecisionSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

/** The municipality's answer, as the officer received it. A refusal needs its ground and what happens instead. */
export const recordDecision = defineCommand({
  name: "debt-referrals.record-decision",
  roles: ["officer"],
  input: recordDecisionSchema,
  run: async (context, { decision, decisionOn, ground, planB, ...act }) => {
    const rejected = decision === "rejected";
    const { row, to } = await referralFor(context, act, rejected ? "record-rejection" : "record-admission");
    checkDay(context, { path: "decisionOn", day: decisionOn }, [row.firstTalkOn]);
    if (rejected && !ground) throw new Refusal("debtReferrals.ground-needed", { path: "ground" });
    if (rejected && planB === "") throw new Refusal("debtReferrals.plan-b-needed", { path: "planB" });
    return moveReferral(context, row, {
      data: {
        state: to,
        decisionOn: toDb(decisionOn),
        ...(rejected && { refusalGround: ground, planB }),
      },
      event: "debt-referrals.decision-recorded",
      detail: { decision, ground: (rejected && ground) || null },
    });
  },
});

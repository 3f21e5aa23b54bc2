import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { recordProgressSchema } from "../schema";
import { checkDay, moveReferral, referralFor } from "./referral-act";

const verbs = {
  stabilisation: "begin-stabilisation",
  solution: "begin-solution",
  aftercare: "begin-aftercare",
} as const;

/** The next phase of debt help has begun: stabilisation, then a solution, then aftercare. */
export const recordProgress = defineCommand({
  name: "debt-referrals.record-progress",
  roles: ["officer"],
  input: recordProgressSchema,
  run: async (context, { stage, on, solutionKind, ...act }) => {
    const { row, to } = await referralFor(context, act, verbs[stage]);
    checkDay(context, { path: "on", day: on }, [row.decisionOn, row.stabilisationOn, row.solutionOn]);
    if (stage === "solution" && !solutionKind)
      throw new Refusal("debtReferrals.solution-needed", { path: "solutionKind" });
    const day = toDb(on);
    const data = {
      stabilisation: { stabilisationOn: day },
      solution: { solutionOn: day, solutionKind },
      aftercare: { aftercareOn: day },
    }[stage];
    return moveReferral(context, row, {
      data: { state: to, ...data },
      event: "debt-referrals.progressed",
      detail: { stage },
    });
  },
});

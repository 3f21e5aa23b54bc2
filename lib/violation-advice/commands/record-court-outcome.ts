import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { reachedCase, stepCase } from "../case-step";
import { courtSchema } from "../schema";
import { followsCourt } from "../what-follows";

/** The OM records what the court decided and tells probation (Sv 6:6:5 lid 2). */
export const recordCourtOutcome = defineCommand({
  name: "violation-advice.record-court-outcome",
  roles: ["prosecutor"],
  input: courtSchema,
  run: async (context, { caseId, version, outcome, courtOn, executedDays = null }) => {
    const omCase = await reachedCase(context, caseId);
    if (courtOn > context.occasion.today)
      throw new Refusal("violationAdvice.in-the-future", { path: "courtOn" });
    await stepCase(context, omCase, {
      version,
      from: ["at-court"],
      event: "violation-advice.case-judged",
      change: {
        state: followsCourt(outcome).next === "at-court" ? "at-court" : "court-decided",
        courtOutcome: outcome,
        courtOn: toDb(courtOn),
        executedDays,
      },
    });
    const body = { part: "court", adviceId: omCase.externalId, outcome, courtOn, executedDays };
    await context.send({
      party: "om",
      kind: "M5",
      subjectId: omCase.externalId,
      officeCode: omCase.officeCode,
      body,
    });
    return { caseId };
  },
});

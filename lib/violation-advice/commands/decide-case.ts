import { defineCommand } from "@/lib/platform/command";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { reachedCase, stepCase } from "../case-step";
import type { OmDecisionMessage } from "../messages";
import { decideSchema } from "../schema";

/** The OM decides on an advice: follow, partly or not, with the measure; the decision leaves in the same transaction. */
export const decideCase = defineCommand({
  name: "violation-advice.decide-case",
  roles: ["prosecutor"],
  input: decideSchema,
  run: async (context, { caseId, version, ...given }) => {
    const { actor, today } = context.occasion;
    const omCase = await reachedCase(context, caseId);
    if (omCase.kind !== "advice") throw new Refusal("violationAdvice.wait-for-advice");
    if (given.decision !== "followed" && !given.reasonCode)
      throw new Refusal("violationAdvice.reason-missing", { path: "reasonCode" });
    const filed = given.applicationFiled === "yes";
    const decision = {
      decision: given.decision,
      measure: given.measure,
      reasonCode: given.reasonCode ?? null,
      reason: given.reason,
      applicationFiled: filed,
    };
    const hearingOn = filed ? (given.hearingOn ?? null) : null;
    await stepCase(context, omCase, {
      version,
      from: ["open", "question-asked"],
      event: "violation-advice.case-decided",
      change: {
        ...decision,
        state: filed ? "at-court" : "decided",
        decidedOn: toDb(today),
        decidedById: actor.staffId,
        hearingOn: toDbOrNull(hearingOn),
      },
    });
    const body: OmDecisionMessage = {
      part: "om",
      adviceId: omCase.externalId,
      ...decision,
      decidedOn: today,
      hearingOn,
    };
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

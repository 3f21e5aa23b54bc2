import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { reachedCase, stepCase } from "../case-step";
import { caseStepSchema } from "../schema";

/** The OM has read a notice and waits for the advice. */
export const noteCase = defineCommand({
  name: "violation-advice.note-case",
  roles: ["prosecutor"],
  input: caseStepSchema,
  run: async (context, { caseId, version }) => {
    const omCase = await reachedCase(context, caseId);
    if (omCase.kind !== "notice") throw new Refusal("violationAdvice.not-in-this-state");
    await stepCase(context, omCase, {
      version,
      from: ["open"],
      event: "violation-advice.case-noted",
      change: { state: "noted" },
    });
    return { caseId };
  },
});

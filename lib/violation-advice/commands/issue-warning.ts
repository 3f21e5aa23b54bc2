import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { settleSignal } from "@/lib/signals/facts";
import { issueWarningSchema } from "../schema";
import { reachedWarning, stepWarning } from "../warning-step";

/** The warning was given to the client: when and in what way. Settles the signal it answers. */
export const issueWarning = defineCommand({
  name: "violation-advice.issue-warning",
  roles: ["officer"],
  input: issueWarningSchema,
  run: async (context, { warningId, version, issuedOn, issuedBy }) => {
    const warning = await reachedWarning(context, warningId);
    if (issuedOn > context.occasion.today)
      throw new Refusal("violationAdvice.in-the-future", { path: "issuedOn" });
    await stepWarning(context, warning, {
      version,
      verb: "issue",
      event: "violation-advice.warning-issued",
      change: { issuedOn: toDb(issuedOn), issuedBy },
    });
    if (warning.signalId) await settleSignal(context, warning.signalId);
    return { warningId };
  },
});

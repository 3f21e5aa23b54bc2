import { defineCommand } from "@/lib/platform/command";
import { withdrawalMessage } from "../messages";
import { NotYet } from "../not-yet";

/** States in which the OM has yet to decide; a decision that was taken stays what it was. */
const undecided = ["open", "question-asked"];

/**
 * M9W: probation took its advice back. The case leaves the list of what is to be done, and says when and why. It waits
 * when it overtook its advice; told twice it counts once.
 */
export const withdrawalArrived = defineCommand({
  name: "violation-advice.withdrawal-arrived",
  roles: ["exchange"],
  input: withdrawalMessage,
  run: async ({ db, record }, { adviceId, reason, withdrawnAt }) => {
    const omCase = await db.omCase.findUnique({ where: { externalId: adviceId } });
    if (!omCase) throw new NotYet("the advice");
    if (omCase.withdrawnAt) return { caseId: omCase.id };
    await db.omCase.update({
      where: { id: omCase.id },
      data: {
        ...(undecided.includes(omCase.state) ? { state: "withdrawn" } : {}),
        withdrawnAt: new Date(withdrawnAt),
        withdrawnWhy: reason,
        version: { increment: 1 },
      },
    });
    await record({ event: "violation-advice.case-withdrawn", subjectType: "om-case", subjectId: omCase.id });
    return { caseId: omCase.id };
  },
});

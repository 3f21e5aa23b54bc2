import type { CommandContext } from "@/lib/platform/command";
import { NotYet } from "./not-yet";

/** States in which the OM has yet to decide; a decision that was taken stays what it was. */
const undecided = ["open", "question-asked"];

type Withdrawal = { readonly reason: string; readonly withdrawnAt: string };

/**
 * Probation took back what this case is about, by the sender's number. The case leaves the list of what is to be done,
 * and says when and why. Told twice it counts once. Throws NotYet when the withdrawal overtook what it withdraws.
 */
export async function withdrawCase(
  { db, record }: CommandContext,
  externalId: string,
  { reason, withdrawnAt }: Withdrawal,
): Promise<{ readonly caseId: string }> {
  const omCase = await db.omCase.findUnique({ where: { externalId } });
  if (!omCase) throw new NotYet("what it withdraws");
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
}

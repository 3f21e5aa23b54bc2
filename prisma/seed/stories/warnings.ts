import { approveWarning } from "@/lib/violation-advice/commands/approve-warning";
import { draftWarning } from "@/lib/violation-advice/commands/draft-warning";
import { explainWarning } from "@/lib/violation-advice/commands/explain-warning";
import { issueWarning } from "@/lib/violation-advice/commands/issue-warning";
import { sendBackWarning } from "@/lib/violation-advice/commands/send-back-warning";
import { submitWarning } from "@/lib/violation-advice/commands/submit-warning";
import { withdrawWarning } from "@/lib/violation-advice/commands/withdraw-warning";
import { consequence, warningFacts } from "../texts/signals";
import { dutyOf, on, type ToldCase, versionOf } from "./told-case";

export type WarningEnd =
  | "draft"
  | "sent-back"
  | "awaiting-approval"
  | "approved"
  | "issued"
  | "in-force"
  | "withdrawn";

/** A formal warning from its draft to where it stays; `daysAgo` is the day of the draft. */
export async function warning(
  told: ToldCase,
  signalId: string,
  daysAgo: number,
  end: WarningEnd,
): Promise<void> {
  const { world, officer, crew, orderId, luck } = told;
  const { warningId } = await draftWarning(on(world, officer, daysAgo, 11), {
    orderId,
    signalId,
    conditionIds: [dutyOf(told).id],
    facts: luck.of(warningFacts),
    consequence,
  });
  const seen = async () => ({ warningId, version: await versionOf(world, "formal_warning", warningId) });
  if (end === "draft") return;
  await submitWarning(on(world, officer, daysAgo, 12), await seen());
  if (end === "awaiting-approval") return;
  const byLead = on(world, crew.lead, daysAgo - 1, 9);
  if (end === "sent-back") {
    const reason = "Noem de datums van de gemiste afspraken; zo is niet na te gaan om welke twee het gaat.";
    await sendBackWarning(byLead, { ...(await seen()), reason });
    return;
  }
  if (end === "withdrawn") {
    const reason = "Cliënt heeft alsnog een bewijs van de huisarts gegeven.";
    await withdrawWarning(byLead, { ...(await seen()), reason });
    return;
  }
  await approveWarning(byLead, await seen());
  if (end === "approved") return;
  const handing = on(world, officer, daysAgo - 2, 10);
  await issueWarning(handing, {
    ...(await seen()),
    issuedOn: handing.today,
    issuedBy: luck.of(["hand", "hand", "post", "digital"]),
  });
  if (end === "issued") return;
  await explainWarning(on(world, officer, daysAgo - 2, 11), { ...(await seen()), explained: true });
}

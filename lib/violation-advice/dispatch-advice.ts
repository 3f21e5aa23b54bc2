import type { CommandContext } from "@/lib/platform/command";
import type { AdviceDocument } from "./documents";
import type { AdviceMessage } from "./messages";

type Sealed = { readonly id: string; readonly noticeId: string; readonly orderId: string };

/** Hands an approved advice to the outbox: to the OM, copy to the Minister, through the CJIB. */
export async function sendAdviceMessage(
  { db, send }: CommandContext,
  advice: Sealed,
  document: AdviceDocument,
  documentHash: string,
): Promise<void> {
  const { officeCode, orderExternalId } = document.heading;
  const body: AdviceMessage = {
    adviceId: advice.id,
    noticeId: advice.noticeId,
    orderExternalId,
    officeCode,
    addressees: ["om", "minister"],
    urgent: document.urgent,
    document,
    documentHash,
  };
  const { organisationId } = await db.supervisionOrder.findFirstOrThrow({
    where: { id: advice.orderId },
    select: { organisationId: true },
  });
  await send({
    party: "probation",
    kind: "M9",
    subjectId: advice.id,
    correlationId: advice.noticeId,
    organisationId,
    officeCode,
    body,
  });
}

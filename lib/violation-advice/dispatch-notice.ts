import type { CommandContext } from "@/lib/platform/command";
import { settleSignal } from "@/lib/signals/facts";
import type { NoticeMessage } from "./messages";
import { assembleNotice } from "./notice-document";
import { type Notice, stepNotice } from "./notice-step";

/** Sends a draft notice to OM and Minister in one message through the CJIB, and settles the signal it answers. */
export async function dispatchNotice(
  context: CommandContext,
  notice: Notice,
  version: number,
): Promise<void> {
  await stepNotice(context, notice, {
    version,
    verb: "send",
    event: "violation-advice.notice-sent",
    change: { sentAt: context.occasion.at },
  });
  await sendNoticeMessage(context, notice);
  if (notice.signalId) await settleSignal(context, notice.signalId);
}

/** Hands the message to the outbox; also when the CJIB rejected an earlier one. */
export async function sendNoticeMessage({ db, send }: CommandContext, notice: Notice): Promise<void> {
  const { document, hash } = await assembleNotice(db, notice);
  const { officeCode, orderExternalId } = document.heading;
  const body: NoticeMessage = {
    noticeId: notice.id,
    orderExternalId,
    officeCode,
    addressees: ["om", "minister"],
    urgent: notice.urgent,
    document,
    documentHash: hash,
  };
  const { organisationId } = await db.supervisionOrder.findFirstOrThrow({
    where: { id: notice.orderId },
    select: { organisationId: true },
  });
  await send({ party: "probation", kind: "M8", subjectId: notice.id, organisationId, officeCode, body });
}

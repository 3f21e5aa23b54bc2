import { referenceOf } from "@/lib/exchange/cjib/steps";
import { noteDelivery } from "@/lib/exchange/commands/note-delivery";
import { recordAcknowledgement } from "@/lib/exchange/commands/record-acknowledgement";
import { acknowledgementArrived } from "@/lib/violation-advice/commands/acknowledgement-arrived";
import { confirmDelivery } from "@/lib/violation-advice/commands/confirm-delivery";
import { withdrawNotice } from "@/lib/violation-advice/commands/withdraw-notice";
import { writeNotice } from "@/lib/violation-advice/commands/write-notice";
import { noticeFacts, urgentFacts } from "../texts/advice";
import { dutyOf, on, type ToldCase, versionOf } from "./told-case";

export type NoticeEnd = "draft" | "withdrawn" | "rejected" | "received-by-cjib" | "received-by-om";

type Given = {
  readonly signalId: string;
  readonly daysAgo: number;
  readonly urgent: boolean;
  readonly end: NoticeEnd;
};

/** A notice of non-compliance to where it stays; returns its id. */
export async function notice(told: ToldCase, { signalId, daysAgo, urgent, end }: Given): Promise<string> {
  const { world, officer, orderId, luck } = told;
  const occasion = on(world, officer, daysAgo, 14);
  const { noticeId } = await writeNotice(occasion, {
    orderId,
    signalId,
    conditionIds: [dutyOf(told).id],
    establishedOn: occasion.today,
    facts: urgent ? urgentFacts : luck.of(noticeFacts),
    urgent: urgent ? "yes" : "no",
    intent: end === "draft" || end === "withdrawn" ? "keep" : "send",
  });
  if (end === "draft") return noticeId;
  if (end === "withdrawn") {
    const seen = { noticeId, version: await versionOf(world, "violation_notice", noticeId) };
    await withdrawNotice(occasion, {
      ...seen,
      reason: "Bij nader inzien geen overtreding: er was een bewijs.",
    });
    return noticeId;
  }
  if (end === "received-by-om") await world.post.carry(occasion.at, [noticeId]);
  else await onlyAtCjib(told, noticeId, "M8", end === "rejected" ? "REJECTED" : "ACCEPTED", daysAgo);
  return noticeId;
}

type Sent = { readonly id: string; readonly message_id: string };

/** The CJIB has the paper in hand, or could not take it in; it went no further yet. */
export async function onlyAtCjib(
  { world }: ToldCase,
  subjectId: string,
  kind: "M8" | "M9",
  status: "ACCEPTED" | "REJECTED",
  daysAgo: number,
): Promise<void> {
  const exchange = on(world, world.stage.exchange, daysAgo, 15);
  const [sent] = await world.rows<Sent>(
    "select id, message_id from exchange_message where subject_id = $1 and kind = $2 and state = 'queued'",
    [subjectId, kind],
  );
  if (!sent) throw new Error(`nothing sent about ${subjectId}`);
  await confirmDelivery(exchange, { subjectId, kind });
  await noteDelivery(exchange, { id: sent.id });
  const cjibReference = referenceOf(sent.message_id);
  const reasonCode = status === "REJECTED" ? "unknown-office" : null;
  await recordAcknowledgement(exchange, { ref: sent.message_id, status, cjibReference, reasonCode });
  const answer = { subjectId, about: kind, status, cjibReference, reason: reasonCode ?? "" };
  await acknowledgementArrived(exchange, answer);
}

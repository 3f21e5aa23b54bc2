import type { z } from "zod";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { reachedAdvice, recordAdvice, stepAdvice, writeAdvice } from "../advice-step";
import { ofClauseRequest } from "../clause-request-acknowledged";
import { acknowledgementMessage } from "../messages";
import { reachedNotice, stepNotice, writeNotice } from "../notice-step";

type Acknowledgement = z.output<typeof acknowledgementMessage>;

/** M6: the CJIB took in, rejected or passed on a notice, advice or request. What is already further on stays as it is. */
export const acknowledgementArrived = defineCommand({
  name: "violation-advice.acknowledgement-arrived",
  roles: ["exchange"],
  input: acknowledgementMessage,
  run: async (context, message) => {
    if (message.about === "M8") await ofNotice(context, message);
    else if (message.about === "M9") await ofAdvice(context, message);
    else await ofClauseRequest(context, message);
    return { status: message.status };
  },
});

async function ofNotice(
  context: CommandContext,
  { subjectId, status, cjibReference, reason }: Acknowledgement,
) {
  const { at } = context.occasion;
  const again = () => reachedNotice(context, subjectId);
  let notice = await again();
  if (status === "REJECTED") {
    if (notice.state !== "sent") return;
    await writeNotice(context.db, notice, notice.version, { rejectedAt: at, rejectedWhy: reason });
    await context.record({
      event: "violation-advice.notice-rejected",
      subjectType: "notice",
      subjectId,
      orderId: notice.orderId,
    });
    return;
  }
  if (notice.state === "sent") {
    const change = { receivedAt: at, cjibReference, rejectedAt: null, rejectedWhy: "" };
    const event = "violation-advice.notice-received";
    await stepNotice(context, notice, { version: notice.version, verb: "confirm-receipt", event, change });
    notice = await again();
  }
  if (status !== "FORWARDED" || notice.state !== "received-by-cjib") return;
  const event = "violation-advice.notice-forwarded";
  await stepNotice(context, notice, { version: notice.version, verb: "forward", event });
}

async function ofAdvice(
  context: CommandContext,
  { subjectId, status, cjibReference, reason }: Acknowledgement,
) {
  const { at } = context.occasion;
  const again = () => reachedAdvice(context, subjectId);
  let advice = await again();
  if (advice.state === "approved") {
    // An answer proves that the message was handed over, even when that news is still on its way.
    const event = "violation-advice.sent";
    await stepAdvice(context, advice, {
      version: advice.version,
      verb: "send",
      event,
      change: { sentAt: at },
    });
    advice = await again();
  }
  if (status === "REJECTED") {
    if (advice.state !== "sent") return;
    await writeAdvice(context, advice, advice.version, { rejectedAt: at, rejectedWhy: reason });
    await recordAdvice(context, advice, "violation-advice.rejected");
    return;
  }
  if (advice.state === "sent") {
    const change = { cjibReceivedAt: at, cjibReference, rejectedAt: null, rejectedWhy: "" };
    const event = "violation-advice.received-by-cjib";
    await stepAdvice(context, advice, { version: advice.version, verb: "confirm-receipt", event, change });
    advice = await again();
  }
  if (status !== "FORWARDED" || advice.state !== "received-by-cjib") return;
  const event = "violation-advice.forwarded";
  await stepAdvice(context, advice, {
    version: advice.version,
    verb: "forward",
    event,
    change: { atOmAt: at },
  });
}

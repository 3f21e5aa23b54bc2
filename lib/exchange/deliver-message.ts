import "server-only";
import type { Occasion } from "@/lib/platform/occasion";
import { confirmDelivery } from "@/lib/violation-advice/commands/confirm-delivery";
import { noteAttempt, noteDelivery } from "./commands/note-delivery";
import type { Envelope } from "./messages/envelope";
import { typeOf } from "./messages/kinds";
import { isOwnParty } from "./parties";
import { type MessageInHand, messageInHand } from "./queries/message-in-hand";
import { signingKey } from "./signature/keys";
import { sign } from "./signature/signing";

const patience = 10_000;

export type Address = { readonly cjibUrl: string; readonly keysDirectory: string };

/** The other side did not say that it has our message; the job comes again. */
export class NotDelivered extends Error {
  constructor(why: string) {
    super(why);
    this.name = "NotDelivered";
  }
}

/**
 * Signs a message and hands it to the CJIB. Only an answer 202 whose receipt is the id of this message counts: a
 * page that says 200, or a receipt of something else, is no delivery. Throws NotDelivered.
 */
export async function deliverMessage(occasion: Occasion, id: string, address: Address): Promise<void> {
  const message = await messageInHand(occasion, { id });
  if (message?.direction !== "out" || message.state !== "queued") return;
  await noteAttempt(occasion, { id });
  const receipt = await post(await signed(message, occasion, address), address);
  if (receipt !== message.messageId) throw new NotDelivered("receipt");
  await told(occasion, message);
}

/** First the paper, then the register: a crash between the two sends again, and the CJIB knows the message by its id. */
export async function told(occasion: Occasion, { id, kind, subjectId }: MessageInHand): Promise<void> {
  if (subjectId && (kind === "M8" || kind === "M9")) await confirmDelivery(occasion, { subjectId, kind });
  await noteDelivery(occasion, { id });
}

/** The envelope of a message in the outbox. */
export function envelopeOf(message: MessageInHand): Envelope {
  return {
    specversion: "1.0",
    id: message.messageId,
    source: message.source,
    type: typeOf(message.kind),
    time: message.createdAt.toISOString(),
    ...(message.subjectId ? { subject: message.subjectId } : {}),
    datacontenttype: "application/json",
    ...(message.correlationId ? { correlationid: message.correlationId } : {}),
    data: message.body,
  };
}

async function signed(message: MessageInHand, { at }: Occasion, { keysDirectory }: Address): Promise<string> {
  if (!isOwnParty(message.party)) throw new Error(`No key for party ${message.party}`);
  return sign(envelopeOf(message), await signingKey(keysDirectory, message.party), at);
}

async function post(jws: string, { cjibUrl }: Address): Promise<string | null> {
  const response = await fetch(`${cjibUrl.replace(/\/$/, "")}/messages`, {
    method: "POST",
    headers: { "content-type": "application/jose" },
    body: jws,
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new NotDelivered(error instanceof Error ? error.name : "no answer");
  });
  if (response.status !== 202) throw new NotDelivered(`status ${response.status}`);
  const answer = (await response.json().catch(() => null)) as { receipt?: unknown } | null;
  return typeof answer?.receipt === "string" ? answer.receipt : null;
}

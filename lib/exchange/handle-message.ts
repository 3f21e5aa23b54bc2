import "server-only";
import { reportBug } from "@/lib/platform/log";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound, Refusal, type RefusalCode } from "@/lib/platform/refusal";
import { quarantineMessage } from "./commands/quarantine-message";
import { settleIncoming } from "./commands/settle-incoming";
import { type Belongs, handlers } from "./handlers";
import { explain } from "./import/explain";
import { bodies } from "./messages/catalogue";
import type { Envelope } from "./messages/envelope";
import { kindOf } from "./messages/kinds";
import { isOwnParty } from "./parties";
import { type MessageInHand, messageInHand } from "./queries/message-in-hand";
import { organisationOf } from "./queries/organisation-of";
import { NotTaken, verify } from "./signature/signing";

/** Tries before a message that keeps failing is set apart: about five minutes. */
const enough = 6;

type Work = { readonly keysDirectory: string /** Which try this is, from 1. */; readonly attempt: number };

class SetApart extends Error {
  readonly code: RefusalCode;
  readonly reason: string;

  constructor(code: RefusalCode, reason = "") {
    super(code);
    this.code = code;
    this.reason = reason;
  }
}

/**
 * Gives a message its effect: signature and shape again, then the command of its kind, then "handled" with a receipt
 * to the sender. A wrong message is set apart for a person. Anything that may pass by itself (another message must
 * come first, a busy database) is thrown, so that the job comes again.
 */
export async function handleMessage(occasion: Occasion, id: string, work: Work): Promise<void> {
  const message = await messageInHand(occasion, { id });
  if (message?.direction !== "in" || message.state !== "received") return;
  let envelope: Envelope | null = null;
  try {
    envelope = await opened(message, work);
    const found = await effect(occasion, message, envelope);
    await settleIncoming(occasion, {
      id,
      correlationId: envelope.correlationid ?? null,
      cjibReference: envelope.cjibreference ?? null,
      organisationId: found.organisationId ?? null,
      officeCode: found.officeCode ?? null,
    });
  } catch (error) {
    const { code, reason } = verdict(error, work.attempt);
    await quarantineMessage(occasion, {
      id,
      reasonCode: code,
      reason,
      organisationId: envelope ? await organisationOf(occasion, { body: envelope.data }) : null,
      correlationId: envelope?.correlationid ?? null,
    });
  }
}

async function opened(message: MessageInHand, { keysDirectory }: Work): Promise<Envelope> {
  const { jws } = message.body as { readonly jws: string };
  try {
    return await verify({ directory: keysDirectory, from: "cjib", jws });
  } catch (error) {
    if (error instanceof NotTaken && error.code !== "no-keys")
      throw new SetApart("exchange.bad-signature", error.code);
    throw error;
  }
}

async function effect(occasion: Occasion, message: MessageInHand, envelope: Envelope): Promise<Belongs> {
  const kind = kindOf(envelope.type);
  const handler = kind && isOwnParty(message.party) ? handlers[message.party][kind] : undefined;
  if (!kind || !handler) throw new SetApart("exchange.unknown-kind", kind ?? "");
  const parsed = bodies[kind].safeParse(envelope.data);
  if (!parsed.success) {
    const { code, fields } = explain(parsed.error);
    throw new SetApart(code, fields.join(" ").slice(0, 500));
  }
  return handler(occasion, { id: message.id, kind, envelope, body: parsed.data as never });
}

/** Refusals that pass by themselves. */
const passing: readonly RefusalCode[] = ["platform.busy", "platform.changed-meanwhile"];

/** Why a message is set apart; throws the error again while trying again makes sense. */
function verdict(error: unknown, attempt: number): { readonly code: RefusalCode; readonly reason: string } {
  if (error instanceof SetApart) return error;
  if (error instanceof Refusal) {
    if (passing.includes(error.code)) throw error;
    return { code: error.code, reason: "" };
  }
  if (attempt < enough) throw error;
  const isWaiting = error instanceof NotFound || (error instanceof Error && error.name === "NotYet");
  return isWaiting
    ? { code: "exchange.unknown-subject", reason: "" }
    : { code: "exchange.could-not-handle", reason: reportBug(error) };
}

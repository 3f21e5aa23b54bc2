import { createHash } from "node:crypto";
import { derivedId } from "../derived-id";
import type { Acknowledgement } from "../messages/acknowledgement";
import type { Envelope } from "../messages/envelope";
import { kindOf, typeOf } from "../messages/kinds";
import type { IssuedOrder } from "../messages/order";
import { type OwnParty, sources } from "../parties";

/**
 * What the CJIB does with a message: the post office of the chain. Pure, and every id follows from the message it
 * answers, so that the same work done again after a crash is the same message to its receiver.
 */
export type Step = {
  readonly to: OwnParty;
  readonly envelope: Envelope;
  /** Id of the step whose delivery comes first. */
  readonly after: string | null;
};

/** Number under which the CJIB handles a message; made up, its real format is not public. */
export const referenceOf = (messageId: string): string =>
  `CJIB-${(BigInt(`0x${createHash("sha256").update(messageId).digest("hex").slice(0, 15)}`) % 10_000_000_000n).toString().padStart(10, "0")}`;

/** Where a kind goes on to; the rest ends at the CJIB. */
const forwards: Readonly<Record<string, OwnParty>> = {
  M8: "om",
  M9: "om",
  M9W: "om",
  M5A: "om",
  M12: "om",
  M12W: "om",
  M5: "probation",
  M5Q: "probation",
  M12A: "probation",
};

/** The messages the CJIB sends because `message` arrived from `from`. */
export function stepsAfter(message: Envelope, from: OwnParty): readonly Step[] {
  const kind = kindOf(message.type);
  // no receipt of a receipt
  if (!kind || kind === "M6") return [];
  const accepted = step(from, answer(message, "ACCEPTED"), null);
  const to = forwards[kind];
  if (!to) return [accepted];
  const forward = step(to, passedOn(message), null);
  return [accepted, forward, step(from, answer(message, "FORWARDED"), forward.envelope.id)];
}

const step = (to: OwnParty, envelope: Envelope, after: string | null): Step => ({ to, envelope, after });

function passedOn(message: Envelope): Envelope {
  return {
    ...message,
    id: derivedId(message.id, "forward"),
    source: sources.cjib,
    correlationid: message.id,
    cjibreference: referenceOf(message.id),
  };
}

function answer(message: Envelope, status: Acknowledgement["status"]): Envelope {
  const cjibReference = referenceOf(message.id);
  const data: Acknowledgement = { ref: message.id, status, cjibReference, reasonCode: null };
  return {
    specversion: "1.0",
    id: derivedId(message.id, status),
    source: sources.cjib,
    type: typeOf("M6"),
    time: message.time,
    ...(message.subject ? { subject: message.subject } : {}),
    datacontenttype: "application/json",
    correlationid: message.id,
    cjibreference: cjibReference,
    data,
  };
}

/** An order on its way to probation (M1). The same order issued again is the same message. */
export function orderStep(order: unknown, at: Date): Step {
  const externalId = (order as Partial<IssuedOrder> | null)?.externalId ?? "";
  return step(
    "probation",
    {
      specversion: "1.0",
      id: derivedId(JSON.stringify(order), "M1"),
      source: sources.cjib,
      type: typeOf("M1"),
      time: at.toISOString(),
      subject: derivedId(String(externalId), "order"),
      datacontenttype: "application/json",
      data: order,
    },
    null,
  );
}

import "server-only";
import type { Occasion } from "@/lib/platform/occasion";
import { receiveDetention } from "./commands/receive-detention";
import { receiveOrder } from "./commands/receive-order";
import { recordAcknowledgement } from "./commands/record-acknowledgement";
import { derivedId } from "./derived-id";
import type { Envelope } from "./messages/envelope";
import type { MessageKind } from "./messages/kinds";
import type { OwnParty } from "./parties";

/** A message whose signature and shape were right. */
export type Incoming = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly envelope: Envelope;
  readonly body: never;
};

/** Whose message it turned out to be, for the register. */
export type Belongs = { readonly organisationId?: string | null; readonly officeCode?: string | null } | void;

/**
 * The command behind a message. Its idempotency key is the number of the row in the inbox, so that a crash between
 * the effect and the mark "handled" does nothing twice; a second command takes a number derived from it.
 */
type Handler = (occasion: Occasion, incoming: Incoming) => Promise<Belongs>;

const acknowledged: Handler = async (occasion, { id, body }) => recordAcknowledgement(occasion, body, { key: derivedId(id, "register") });

/** What each inbox understands. A kind that is not here is set apart. */
export const handlers: Readonly<Record<OwnParty, Partial<Record<MessageKind, Handler>>>> = {
  probation: {
    M1: (occasion, { id, body }) => receiveOrder(occasion, body, { key: id }),
    M3: (occasion, { id, body }) => receiveDetention(occasion, body, { key: id }),
    M6: acknowledged,
  },
  om: { M6: acknowledged },
};

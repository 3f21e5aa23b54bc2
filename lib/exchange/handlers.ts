import "server-only";
import type { Occasion } from "@/lib/platform/occasion";
import { acknowledgementArrived } from "@/lib/violation-advice/commands/acknowledgement-arrived";
import { answerArrived } from "@/lib/violation-advice/commands/answer-arrived";
import { changeAnswerArrived } from "@/lib/violation-advice/commands/change-answer-arrived";
import { decisionArrived } from "@/lib/violation-advice/commands/decision-arrived";
import { questionArrived } from "@/lib/violation-advice/commands/question-arrived";
import { receiveClauseRequest } from "@/lib/violation-advice/commands/receive-clause-request";
import { receiveOmDocument } from "@/lib/violation-advice/commands/receive-om-document";
import {
  requestWithdrawalArrived,
  withdrawalArrived,
} from "@/lib/violation-advice/commands/withdrawal-arrived";
import { changeOrderTold } from "./commands/change-order";
import { receiveDetention } from "./commands/receive-detention";
import { receiveOrder } from "./commands/receive-order";
import { reckonPeriod } from "./commands/reckon-period";
import { recordAcknowledgement } from "./commands/record-acknowledgement";
import { derivedId } from "./derived-id";
import type { Acknowledgement } from "./messages/acknowledgement";
import type { Envelope } from "./messages/envelope";
import type { MessageKind } from "./messages/kinds";
import type { OwnParty } from "./parties";
import { organisationOf } from "./queries/organisation-of";

/** A message whose signature and shape were right. */
export type Incoming = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly envelope: Envelope;
  readonly body: never;
};

/** Whose message it turned out to be, for the register. */
export type Belongs = { readonly organisationId?: string | null; readonly officeCode?: string | null };

/**
 * The command behind a message. Its idempotency key is the number of the row in the inbox, so that a crash between
 * the effect and the mark "handled" does nothing twice; a second command takes a number derived from it.
 */
type Handler = (occasion: Occasion, incoming: Incoming) => Promise<Belongs>;

/** Papers that know how far they are on their way to the OM. */
const followed = ["M8", "M9", "M12"] as const;

/** M6: the register first, then the notice, advice or request it is about. */
async function acknowledged(occasion: Occasion, id: string, receipt: Acknowledgement): Promise<Belongs> {
  const about = await recordAcknowledgement(occasion, receipt, { key: derivedId(id, "register") });
  const paper = followed.find((kind) => kind === about.kind);
  if (about.subjectId && paper) {
    const status = receipt.status === "RECEIVED" ? "ACCEPTED" : receipt.status;
    const { cjibReference, reasonCode } = receipt;
    await acknowledgementArrived(
      occasion,
      { subjectId: about.subjectId, about: paper, status, cjibReference, reason: reasonCode ?? "" },
      { key: id },
    );
  }
  return about;
}

/** A notice or advice as the CJIB passed it on to the OM; the office is the one it names. */
async function forwarded(occasion: Occasion, { id, kind, envelope, body }: Incoming): Promise<Belongs> {
  const cjibReference = envelope.cjibreference ?? "";
  await receiveOmDocument(occasion, { kind: kind as "M8" | "M9", cjibReference, body }, { key: id });
  return officeOf(body);
}

/** A request to have a clause changed, as the CJIB passed it on to the OM. */
async function requestForwarded(occasion: Occasion, { id, envelope, body }: Incoming): Promise<Belongs> {
  const cjibReference = envelope.cjibreference ?? "";
  await receiveClauseRequest(occasion, { cjibReference, body }, { key: id });
  return officeOf(body);
}

const officeOf = (body: unknown): Belongs => ({
  officeCode: (body as { readonly officeCode: string }).officeCode,
});

const whose = async (occasion: Occasion, body: unknown): Promise<Belongs> => ({
  organisationId: await organisationOf(occasion, { body }),
});

/** What each inbox understands. A kind that is not here is set apart. */
export const handlers: Readonly<Record<OwnParty, Partial<Record<MessageKind, Handler>>>> = {
  probation: {
    M1: (occasion, { id, body }) => receiveOrder(occasion, body, { key: id }),
    M2: (occasion, { id, body }) => changeOrderTold(occasion, body, { key: id }),
    M3: (occasion, { id, body }) => receiveDetention(occasion, body, { key: id }),
    M4: (occasion, { id, body }) => reckonPeriod(occasion, body, { key: id }),
    M5: (occasion, { id, body }) =>
      decisionArrived(occasion, body, { key: id }).then(() => whose(occasion, body)),
    M5Q: (occasion, { id, body }) =>
      questionArrived(occasion, body, { key: id }).then(() => whose(occasion, body)),
    M6: (occasion, { id, body }) => acknowledged(occasion, id, body),
    M12A: (occasion, { id, body }) =>
      changeAnswerArrived(occasion, body, { key: id }).then(() => whose(occasion, body)),
  },
  om: {
    M8: forwarded,
    M9: forwarded,
    M9W: (occasion, { id, body }) =>
      withdrawalArrived(occasion, body, { key: id }).then(() => officeOf(body)),
    M12: requestForwarded,
    M12W: (occasion, { id, body }) =>
      requestWithdrawalArrived(occasion, body, { key: id }).then(() => officeOf(body)),
    M5A: (occasion, { id, body }) => answerArrived(occasion, body, { key: id }).then(() => ({})),
    M6: (occasion, { id, body }) => acknowledged(occasion, id, body),
  },
};

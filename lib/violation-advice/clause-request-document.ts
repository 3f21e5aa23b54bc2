import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { ReadDb } from "@/lib/platform/db";
import { type ClauseRequestDocument, clauseRequestDocument } from "./clause-request-messages";
import { documentHash } from "./document-hash";
import { headingOf, nameOf } from "./dossier-text";

type Given = Pick<ClauseRequestDocument, "condition" | "missing" | "proposal"> & {
  readonly orderId: string;
  readonly authorId: string;
  readonly limits: {
    readonly wording: string;
    readonly wordingReason: string;
    readonly wordingJudgedById: string | null;
    readonly wordingJudgedAt: Date | null;
  };
};

/** The request as the OM reads it, with its hash. */
export async function assembleRequest(db: ReadDb, { orderId, authorId, limits, ...given }: Given) {
  const document = clauseRequestDocument.parse({
    ...given,
    format: "clause-request-1",
    heading: await headingOf(db, orderId, authorId),
    judgement: {
      wording: limits.wording,
      by: await nameOf(db, limits.wordingJudgedById),
      on: limits.wordingJudgedAt ? dayInAmsterdam(limits.wordingJudgedAt) : null,
      why: limits.wordingReason,
    },
    meanwhile: ["no-device-check"],
  });
  return { document, hash: documentHash(document) };
}

import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { documentHash } from "./document-hash";
import { noticeDocument } from "./documents";
import { conditionTexts, headingOf } from "./dossier-text";

type Notice = {
  readonly orderId: string;
  readonly authorId: string;
  readonly urgent: boolean;
  readonly establishedOn: Date;
  readonly conditionIds: readonly string[];
  readonly facts: string;
};

/** The notice as OM and Minister read it, with its hash. */
export async function assembleNotice(db: ReadDb, notice: Notice) {
  const document = noticeDocument.parse({
    format: "notice-1",
    heading: await headingOf(db, notice.orderId, notice.authorId),
    urgent: notice.urgent,
    establishedOn: fromDb(notice.establishedOn),
    conditions: await conditionTexts(db, notice.orderId, notice.conditionIds),
    facts: notice.facts,
  });
  return { document, hash: documentHash(document) };
}

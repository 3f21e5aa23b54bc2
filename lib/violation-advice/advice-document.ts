import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { blocksFrom } from "./blocks";
import { documentHash } from "./document-hash";
import { adviceDocument } from "./documents";
import { conditionTexts, headingOf, nameOf } from "./dossier-text";
import { givenWarnings } from "./given-warnings";
import { lawfulOption } from "./options";

type Advice = {
  readonly id: string;
  readonly orderId: string;
  readonly authorId: string;
  readonly challengedById: string | null;
  readonly challengeRemark: string;
  readonly blocks: unknown;
};

/**
 * The advice as it is approved and leaves the house: all twelve blocks in one document, and its hash. A missing block
 * breaks the shape and is an Error: completeness was checked at submission.
 */
export async function assembleAdvice(db: ReadDb, advice: Advice, approver: string, today: LocalDate) {
  const {
    heading,
    violation,
    client,
    earlier,
    course,
    risk,
    consequences,
    continuation,
    attachments,
    ...rest
  } = blocksFrom(advice.blocks);
  const head = await headingOf(db, advice.orderId, advice.authorId);
  const option = await lawfulOption(db, head.title, rest.advice.option ?? "", today);
  const document = adviceDocument.parse({
    format: "advice-1",
    heading: head,
    urgent: heading.urgent === "yes",
    urgentWhy: heading.urgentWhy,
    summary: {
      what: violation.what,
      sinceOn: violation.sinceOn,
      seriousness: violation.seriousness,
      option: option.code,
      optionArticle: option.article,
      asked: rest.advice.asked,
    },
    conditions: await conditionTexts(db, advice.orderId, violation.conditionIds),
    facts: await factsOf(db, advice.id),
    client,
    earlier: { ...earlier, warnings: await warningsOf(db, advice.orderId, today) },
    course,
    risk: {
      judgement: risk.judgement,
      instrument: `${risk.instrument}: ${risk.instrumentNote}`,
      danger: risk.danger,
      protective: risk.protective,
    },
    consequences: consequences.consequences,
    advice: {
      option: option.code,
      article: option.article,
      reason: rest.advice.reason,
      alternatives: rest.advice.alternatives,
    },
    continuation,
    attachments: attachments.kinds,
    signOff: {
      author: head.author,
      challenger: await nameOf(db, advice.challengedById),
      challengeRemark: advice.challengeRemark,
      approver,
      approvedOn: today,
    },
  });
  return { document, hash: documentHash(document) };
}

async function factsOf(db: ReadDb, adviceId: string) {
  const rows = await db.adviceFact.findMany({
    where: { adviceId },
    orderBy: [{ occurredOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ occurredOn, sentence, sourceType, favourable }) => ({
    occurredOn: fromDb(occurredOn),
    sentence,
    sourceType,
    favourable,
  }));
}

/** Warnings given to the client and not withdrawn; one that no longer counts says so. */
const warningsOf = async (db: ReadDb, orderId: string, today: LocalDate) =>
  (await givenWarnings(db, orderId, today)).map(({ issuedOn, issuedBy, facts, lapsedOn }) => ({
    issuedOn,
    issuedBy: issuedBy ?? "",
    facts,
    ...(lapsedOn && { lapsedOn }),
  }));

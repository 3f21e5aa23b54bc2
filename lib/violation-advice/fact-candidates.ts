import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import { codeText, translator } from "@/lib/i18n/translator";
import type { ReadDb } from "@/lib/platform/db";
import { givenWarnings } from "./given-warnings";

/** Something in the dossier that can stand in the advice as a fact, with where it comes from. */
export type FactCandidate = {
  /** `contact:<id>`, `device-check:<id>`, `warning:<id>` */
  readonly key: string;
  readonly sourceType: "contact" | "device-check" | "warning";
  readonly sourceId: string;
  readonly occurredOn: LocalDate;
  /** The sentence as it would stand in the advice: Dutch, because the advice is a Dutch document. */
  readonly sentence: string;
};

const MOST = 40;
const LONGEST = 600;

/** Contacts, carried-out checks and warnings of the order, newest first. Only what was seen, never an interpretation. */
export async function factCandidates(
  db: ReadDb,
  orderId: string,
  today: LocalDate,
): Promise<readonly FactCandidate[]> {
  const found = [
    ...(await contactsOf(db, orderId)),
    ...(await checksOf(db, orderId)),
    ...(await warningsOf(db, orderId, today)),
  ];
  return found.toSorted((a, b) => (a.occurredOn < b.occurredOn ? 1 : -1)).slice(0, MOST);
}

async function contactsOf(db: ReadDb, orderId: string): Promise<FactCandidate[]> {
  const t = translator("nl");
  const rows = await db.contact.findMany({
    where: { orderId },
    orderBy: { occurredAt: "desc" },
    take: MOST,
    select: { id: true, kind: true, attendance: true, observed: true, occurredAt: true },
  });
  return rows.map((row) =>
    candidate("contact", row.id, dayInAmsterdam(row.occurredAt), [
      `${codeText(t, "contacts.kinds", row.kind)}: ${codeText(t, "contacts.attendances", row.attendance).toLowerCase()}.`,
      row.observed,
    ]),
  );
}

async function checksOf(db: ReadDb, orderId: string): Promise<FactCandidate[]> {
  const t = translator("nl");
  const rows = await db.deviceCheck.findMany({
    where: { orderId, outcome: { in: ["done", "refused", "impossible"] }, startedAt: { not: null } },
    orderBy: { startedAt: "desc" },
    take: MOST,
    select: { id: true, outcome: true, startedAt: true, refusedWords: true },
  });
  return rows.flatMap((row) =>
    row.startedAt
      ? [
          candidate("device-check", row.id, dayInAmsterdam(row.startedAt), [
            `Controle van gegevensdragers: ${codeText(t, "deviceChecks.outcomes", row.outcome).toLowerCase()}.`,
            row.refusedWords ? `De cliënt zei: ${row.refusedWords}` : "",
          ]),
        ]
      : [],
  );
}

async function warningsOf(db: ReadDb, orderId: string, today: LocalDate): Promise<FactCandidate[]> {
  return (await givenWarnings(db, orderId, today)).map(({ id, issuedOn, facts, lapsedOn }) => {
    const given = lapsedOn
      ? `Officiële waarschuwing gegeven; die is vervallen na ${formatDutch(lapsedOn)}.`
      : "Officiële waarschuwing gegeven.";
    return candidate("warning", id, issuedOn, [given, facts]);
  });
}

function candidate(
  sourceType: FactCandidate["sourceType"],
  sourceId: string,
  occurredOn: LocalDate,
  sentences: readonly string[],
): FactCandidate {
  const sentence = sentences.filter(Boolean).join(" ").slice(0, LONGEST);
  return { key: `${sourceType}:${sourceId}`, sourceType, sourceId, occurredOn, sentence };
}

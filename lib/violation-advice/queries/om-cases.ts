import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { daysBetween } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery, defineStatementQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { type SearchTerms, searchTerms } from "@/lib/supervision-orders/search-terms";
import { timetableFrom } from "@/lib/terms/facts";
import { visibleCases } from "../access";
import { clauseRequestDocument } from "../clause-request-messages";
import { documentHash } from "../document-hash";
import { adviceDocument, noticeDocument } from "../documents";
import { omInboxCounts } from "../facts";
import { omClock } from "../om-clock";

/** A case takes three lines on the screen: what one looks through at a time. */
const PAGE = 20;

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly urgent: boolean;
  readonly state: string;
  readonly receivedAt: Date;
  readonly cjibReference: string;
  readonly personName: string;
  readonly title: string;
  readonly what: string;
  readonly option: string | null;
};

/** Which cases a list holds, by the names of its tabs and of the figures of the dashboard. */
export const caseLists = {
  todo: ["open"],
  "question-asked": ["question-asked"],
  "at-court": ["at-court"],
  decided: ["decided", "court-decided"],
  all: ["open", "noted", "joined", "question-asked", "decided", "at-court", "court-decided", "withdrawn"],
} as const;
export type CaseList = keyof typeof caseLists;

/** Every word begins a word of the name, or the number is that of the person or the case. */
function found(terms: SearchTerms): Prisma.Sql {
  if (terms.by === "number") {
    const numbers = [terms.caseNumber, terms.skn].filter((number) => number !== null);
    return Prisma.sql`c.search_keys && ${numbers}::text[]`;
  }
  const words = terms.prefixes.map(
    (prefix) => Prisma.sql`exists (select 1 from unnest(c.search_keys) k where starts_with(k, ${prefix}))`,
  );
  return Prisma.join(words, " and ");
}

/**
 * Cases of the own office, of one list or found by what was typed; number and rows come from one statement. What waits
 * for the OM stands first, the most urgent and then the oldest; of what is settled the newest comes first.
 */
export const omCases = defineStatementQuery({
  name: "violation-advice.om-cases",
  roles: ["prosecutor"],
  opens: "list",
  input: z.strictObject({
    page: z.number().int().min(1).max(10_000),
    state: z.enum(Object.keys(caseLists) as [CaseList, ...CaseList[]]).default("todo"),
    typed: z.string().max(200).nullable().default(null),
  }),
  run: async (db, occasion, { page, state, typed }) => {
    const counts = await omInboxCounts(db, occasion);
    const terms = typed === null ? null : searchTerms(typed);
    if (typed !== null && !terms) return { tooShort: true, total: 0, page, pages: 1, counts, rows: [] };
    // only what the list shows: the documents themselves are long, and were checked when they came in
    const rows = await db.$queryRaw<(Row & { readonly total: number })[]>`
      select id, count(*) over ()::int as total, kind, urgent, state, received_at as "receivedAt", cjib_reference as "cjibReference",
             document #>> '{heading,clientName}' as "personName", document #>> '{heading,title}' as title,
             coalesce(document #>> '{summary,what}', left(document ->> 'facts', 160), left(document #>> '{condition,text}', 160)) as what, document #>> '{summary,option}' as option
      from om_case c where office_code = ${occasion.actor.officeCode ?? "-"} and state = any (${[...caseLists[state]]}::text[])
        and ${terms ? found(terms) : Prisma.sql`true`}
      order by (state = 'open') desc, (state = 'open' and urgent) desc, case when state = 'open' then received_at end,
        coalesce(court_on, decided_on, (received_at at time zone 'Europe/Amsterdam')::date) desc, received_at desc, id
      limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const total = rows[0]?.total ?? 0;
    return {
      tooShort: false,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      counts,
      rows: rows.map(({ total: _, ...row }) => ({
        ...row,
        ageDays: daysBetween(dayInAmsterdam(row.receivedAt), occasion.today),
      })),
    };
  },
});
export type OmCaseList = Awaited<ReturnType<typeof omCases>>;
export type OmCaseRow = Awaited<ReturnType<typeof omCases>>["rows"][number];

/** One case with its document as it was sent, questions and clock. */
export const omCaseDetail = defineQuery({
  name: "violation-advice.om-case",
  roles: ["prosecutor"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor, today }, { id }) => {
    const found = await db.omCase.findFirst({
      where: { AND: [visibleCases(actor), { id }] },
      include: { questions: { orderBy: { askedAt: "asc" } } },
    });
    if (!found) throw new NotFound();
    const { document, ...row } = found;
    const sibling = await db.omCase.findFirst({
      where:
        row.kind === "advice"
          ? { externalId: row.noticeExternalId ?? row.externalId }
          : { noticeExternalId: row.externalId },
      select: { id: true },
    });
    return {
      ...row,
      decidedOn: fromDbOrNull(row.decidedOn),
      hearingOn: fromDbOrNull(row.hearingOn),
      courtOn: fromDbOrNull(row.courtOn),
      advice: row.kind === "advice" ? adviceDocument.parse(document) : null,
      notice: row.kind === "notice" ? noticeDocument.parse(document) : null,
      request: row.kind === "change-request" ? clauseRequestDocument.parse(document) : null,
      unchanged: documentHash(document) === row.documentHash,
      sibling: sibling?.id ?? null,
      today,
      clock:
        row.kind === "advice" && row.state !== "withdrawn"
          ? omClock(row, await timetableFrom(db), today)
          : null,
    };
  },
  opens: { dossier: "om-case", subject: (input) => input.id },
});
export type OmCaseDetail = Awaited<ReturnType<typeof omCaseDetail>>;

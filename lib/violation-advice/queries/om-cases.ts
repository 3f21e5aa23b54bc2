import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { daysBetween } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { visibleCases } from "../access";
import { documentHash } from "../document-hash";
import { adviceDocument, noticeDocument } from "../documents";
import { omInboxCounts } from "../facts";
import { omClock } from "../om-clock";

const PAGE = 25;

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

/** The inbox of the own office: urgent first, then the oldest. */
export const omCases = defineQuery({
  name: "violation-advice.om-cases",
  roles: ["prosecutor"],
  opens: "list",
  input: z.strictObject({
    page: z.number().int().min(1).max(10_000),
    state: z.enum(["todo", "all"]).default("todo"),
  }),
  run: async (db, occasion, { page, state }) => {
    const wanted = state === "todo" ? Prisma.sql`state = 'open'` : Prisma.sql`true`;
    // only what the list shows: the documents themselves are long, and were checked when they came in
    const rows = await db.$queryRaw<Row[]>`
      select id, kind, urgent, state, received_at as "receivedAt", cjib_reference as "cjibReference",
             document #>> '{heading,clientName}' as "personName", document #>> '{heading,title}' as title,
             coalesce(document #>> '{summary,what}', left(document ->> 'facts', 160)) as what, document #>> '{summary,option}' as option
      from om_case where office_code = ${occasion.actor.officeCode ?? "-"} and ${wanted}
      order by urgent desc, received_at, id limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const counts = await omInboxCounts(db, occasion);
    const total = state === "todo" ? counts.open : counts.all;
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      counts,
      rows: rows.map((row) => ({
        ...row,
        ageDays: daysBetween(dayInAmsterdam(row.receivedAt), occasion.today),
      })),
    };
  },
});
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
      unchanged: documentHash(document) === row.documentHash,
      sibling: sibling?.id ?? null,
      today,
      clock: row.kind === "advice" ? omClock(row, await timetableFrom(db), today) : null,
    };
  },
  opens: { dossier: "om-case", subject: (input) => input.id },
});
export type OmCaseDetail = Awaited<ReturnType<typeof omCaseDetail>>;

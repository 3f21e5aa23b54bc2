import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { daysBetween } from "@/lib/calendar/local-date";
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
const todo = ["open"];

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
    const where = { AND: [visibleCases(occasion.actor), state === "todo" ? { state: { in: todo } } : {}] };
    const total = await db.omCase.count({ where });
    const rows = await db.omCase.findMany({
      where,
      orderBy: [{ urgent: "desc" }, { receivedAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: {
        id: true,
        kind: true,
        urgent: true,
        state: true,
        receivedAt: true,
        cjibReference: true,
        document: true,
      },
    });
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      counts: await omInboxCounts(db, occasion),
      rows: rows.map(({ document, ...row }) => ({
        ...row,
        ...headline(row.kind, document),
        ageDays: daysBetween(dayInAmsterdam(row.receivedAt), occasion.today),
      })),
    };
  },
});
export type OmCaseRow = Awaited<ReturnType<typeof omCases>>["rows"][number];

function headline(kind: string, document: unknown) {
  if (kind === "notice") {
    const { heading, facts } = noticeDocument.parse(document);
    return { personName: heading.clientName, title: heading.title, what: facts.slice(0, 160), option: null };
  }
  const { heading, summary } = adviceDocument.parse(document);
  return { personName: heading.clientName, title: heading.title, what: summary.what, option: summary.option };
}

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

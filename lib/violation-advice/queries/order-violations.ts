import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import { clauseRequestDocument } from "../clause-request-messages";
import { type Turn, turnOf } from "../turn";
import { warningOn } from "../warning-lapse";

/** One line of the order's tab: a signal or a paper, who must act, and since when. */
type Line = {
  readonly kind: "signal" | "warning" | "notice" | "advice" | "request";
  readonly id: string;
  readonly at: Date;
  readonly state: string;
  readonly text: string;
  readonly urgent: boolean;
  readonly trouble: string;
  readonly turn: Turn;
  /** Of a request: the condition on whose page it stands. */
  readonly conditionId?: string;
};

/** Signals, warnings, notices, advices and requests about a clause of an order as one timeline, newest first. */
export const orderViolations = defineQuery({
  name: "violation-advice.of-order",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: (input) => input.orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    await visibleOrder(db, occasion, orderId);
    const lines = [
      ...(await signals(db, orderId)),
      ...(await warnings(db, orderId, occasion.today)),
      ...(await notices(db, orderId)),
      ...(await advices(db, orderId)),
      ...(await requests(db, orderId)),
    ];
    return { orderId, lines: lines.toSorted((a, b) => b.at.getTime() - a.at.getTime()) };
  },
});
export type ViolationLine = Awaited<ReturnType<typeof orderViolations>>["lines"][number];

async function signals(db: ReadDb, orderId: string): Promise<Line[]> {
  const rows = await db.signal.findMany({
    where: { orderId },
    select: { id: true, raisedAt: true, state: true, fact: true },
  });
  return rows.map((row) => line("signal", row, row.raisedAt, row.fact));
}

async function warnings(db: ReadDb, orderId: string, today: LocalDate): Promise<Line[]> {
  const timetable = await timetableFrom(db);
  const rows = await db.formalWarning.findMany({
    where: { orderId },
    select: { id: true, createdAt: true, state: true, issuedOn: true, facts: true, sentBackWhy: true },
  });
  return rows.map((row) => ({
    ...line("warning", { id: row.id, state: standing(row, today, timetable) }, row.createdAt, row.facts),
    trouble: row.state === "draft" ? row.sentBackWhy : "",
  }));
}

const standing = (row: { state: string; issuedOn: Date | null }, today: LocalDate, timetable: Timetable) =>
  warningOn({ state: row.state, issuedOn: fromDbOrNull(row.issuedOn) }, today, timetable);

async function notices(db: ReadDb, orderId: string): Promise<Line[]> {
  const rows = await db.violationNotice.findMany({
    where: { orderId },
    select: {
      id: true,
      createdAt: true,
      state: true,
      facts: true,
      urgent: true,
      rejectedAt: true,
      rejectedWhy: true,
    },
  });
  return rows.map((row) => ({
    ...line("notice", row, row.createdAt, row.facts),
    urgent: row.urgent,
    trouble: row.rejectedAt ? row.rejectedWhy : "",
  }));
}

async function advices(db: ReadDb, orderId: string): Promise<Line[]> {
  const rows = await db.violationAdvice.findMany({
    where: { orderId },
    select: {
      id: true,
      createdAt: true,
      state: true,
      urgent: true,
      blocks: true,
      sentBackWhy: true,
      rejectedAt: true,
      rejectedWhy: true,
    },
  });
  return rows.map((row) => ({
    ...line("advice", row, row.createdAt, whatOf(row.blocks)),
    urgent: row.urgent,
    trouble: row.rejectedAt ? row.rejectedWhy : row.state === "draft" ? row.sentBackWhy : "",
  }));
}

async function requests(db: ReadDb, orderId: string): Promise<Line[]> {
  const rows = await db.clauseRequest.findMany({
    where: { orderId },
    select: { id: true, conditionId: true, sentAt: true, state: true, rejectedWhy: true, document: true },
  });
  return rows.map(({ document, conditionId, ...row }) => ({
    ...line("request", row, row.sentAt, clauseRequestDocument.parse(document).proposal),
    trouble: row.rejectedWhy,
    conditionId,
  }));
}

const line = (kind: Line["kind"], row: { id: string; state: string }, at: Date, text: string): Line => ({
  kind,
  id: row.id,
  at,
  state: row.state,
  text,
  urgent: false,
  trouble: "",
  turn: turnOf(kind, row.state),
});

const whatOf = (blocks: unknown): string => {
  const what = (blocks as { violation?: { what?: unknown } } | null)?.violation?.what;
  return typeof what === "string" ? what : "";
};

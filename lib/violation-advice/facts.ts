import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { daysBetween } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { dossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";

const order = {
  select: { person: { select: { givenNames: true, infix: true, familyName: true } } },
} as const;
type Person = { readonly person: Parameters<typeof displayName>[0] };

/** A paper that waits for someone, with its age in days. */
export type WaitingPaper = {
  readonly kind: "advice" | "warning" | "notice";
  readonly id: string;
  readonly orderId: string;
  readonly personName: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly urgent: boolean;
  readonly since: Date;
  readonly ageDays: number;
};

type Row = {
  readonly id: string;
  readonly orderId: string;
  readonly authorId: string;
  readonly order: Person;
};

async function waiting(
  db: ReadDb,
  { today }: Occasion,
  rows: readonly (Row & Pick<WaitingPaper, "kind" | "urgent" | "since">)[],
) {
  const authors = await db.staffMember.findMany({
    where: { id: { in: rows.map((row) => row.authorId) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(authors.map((each) => [each.id, each.displayName]));
  return rows
    .map(
      ({ kind, id, orderId, authorId, urgent, since, order: { person } }): WaitingPaper => ({
        kind,
        id,
        orderId,
        authorId,
        urgent,
        since,
        personName: displayName(person),
        authorName: names.get(authorId) ?? "–",
        ageDays: daysBetween(dayInAmsterdam(since), today),
      }),
    )
    .toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

/** Advices and warnings of the unit that wait for the lead's approval, oldest first. */
export async function approvalsWaiting(db: ReadDb, occasion: Occasion): Promise<readonly WaitingPaper[]> {
  const where = { ...dossierReach(occasion.actor), state: "awaiting-approval" };
  const advices = await db.violationAdvice.findMany({
    where,
    select: {
      id: true,
      orderId: true,
      authorId: true,
      urgent: true,
      createdAt: true,
      submittedAt: true,
      challengedAt: true,
      order,
    },
  });
  const warnings = await db.formalWarning.findMany({
    where,
    select: { id: true, orderId: true, authorId: true, createdAt: true, submittedAt: true, order },
  });
  return waiting(db, occasion, [
    ...advices.map((row) => ({ ...row, kind: "advice" as const, since: row.challengedAt ?? row.createdAt })),
    ...warnings.map((row) => ({
      ...row,
      kind: "warning" as const,
      urgent: false,
      since: row.submittedAt ?? row.createdAt,
    })),
  ]);
}

/** Advices of colleagues that wait for this officer's challenge (own or of an absent colleague), oldest first. */
export async function challengesWaiting(db: ReadDb, occasion: Occasion): Promise<readonly WaitingPaper[]> {
  const rows = await db.violationAdvice.findMany({
    where: { challengerId: { in: [...occasion.actor.standsInFor] }, state: "challenge" },
    select: {
      id: true,
      orderId: true,
      authorId: true,
      urgent: true,
      createdAt: true,
      submittedAt: true,
      order,
    },
  });
  return waiting(
    db,
    occasion,
    rows.map((row) => ({ ...row, kind: "advice" as const, since: row.submittedAt ?? row.createdAt })),
  );
}

/** Notices that were written and have not left: the law says at once. */
export async function noticesUnsent(db: ReadDb, occasion: Occasion): Promise<readonly WaitingPaper[]> {
  const rows = await db.violationNotice.findMany({
    where: { ...dossierReach(occasion.actor), state: "draft" },
    select: { id: true, orderId: true, authorId: true, urgent: true, createdAt: true, order },
  });
  return waiting(
    db,
    occasion,
    rows.map((row) => ({ ...row, kind: "notice" as const, since: row.createdAt })),
  );
}

/** The OM inbox of the own office: what still waits for the prosecutor, and what waits elsewhere. */
export async function omInboxCounts(db: StatementDb, { actor }: Occasion) {
  const [row] = await db.$queryRaw<
    { open: number; urgent: number; question: number; court: number; decided: number; all: number }[]
  >(Prisma.sql`
    select count(*) filter (where state = 'open')::int as open,
           count(*) filter (where state = 'open' and urgent)::int as urgent,
           count(*) filter (where state = 'question-asked')::int as question,
           count(*) filter (where state = 'at-court')::int as court,
           count(*) filter (where state in ('decided', 'court-decided'))::int as decided,
           count(*)::int as "all"
    from om_case where office_code = ${actor.officeCode ?? "-"}`);
  return row ?? { open: 0, urgent: 0, question: 0, court: 0, decided: 0, all: 0 };
}

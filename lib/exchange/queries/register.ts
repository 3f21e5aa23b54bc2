import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { lastUnansweredDay } from "@/lib/terms/facts";

export const messageStates = [
  "queued",
  "delivered",
  "accepted",
  "rejected",
  "received",
  "handled",
  "quarantined",
  "dismissed",
] as const;
export const registerPageSize = 25;

type Row = {
  readonly id: string;
  readonly messageId: string;
  readonly cjibReference: string | null;
  readonly kind: string;
  readonly direction: "in" | "out";
  readonly party: string;
  readonly counterparty: string;
  readonly state: string;
  readonly reasonCode: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  readonly overdue: boolean;
};

/** Sent without a business receipt, or received and not handled, for longer than a working day. */
const overdueSince = (lastDay: LocalDate) =>
  Prisma.sql`(state in ('queued', 'delivered', 'received')
    and created_at < ((${lastDay}::date + 1)::timestamp at time zone 'Europe/Amsterdam'))`;

/** The routing register: numbers, times and states, no content. The database shows each reader the own rows. */
export const messageRegister = defineQuery({
  name: "exchange.register",
  roles: ["cjibClerk", "administration"],
  opens: "list",
  input: z.strictObject({
    state: z.enum(messageStates).optional(),
    page: z.number().int().min(1).default(1),
  }),
  run: async (db, occasion, { state, page }) => {
    const overdue = overdueSince(await lastUnansweredDay(db, occasion.today));
    const where = state ? Prisma.sql`where state = ${state}` : Prisma.empty;
    const rows = await db.$queryRaw<Row[]>`
      select id, message_id as "messageId", cjib_reference as "cjibReference", kind, direction, party, counterparty, state,
        reason_code as "reasonCode", attempts, created_at as "createdAt", settled_at as "settledAt", ${overdue} as overdue
      from exchange_message ${where}
      order by ${overdue} desc, (state in ('quarantined', 'rejected')) desc, created_at desc, id
      limit ${registerPageSize} offset ${(page - 1) * registerPageSize}`;
    const [total] = await db.$queryRaw<
      { n: number }[]
    >`select count(*)::int as n from exchange_message ${where}`;
    return { rows, total: total?.n ?? 0, page, figures: await figures(db, overdue) };
  },
});

export type RegisterRow = Awaited<ReturnType<typeof messageRegister>>["rows"][number];

export type ExchangeFigures = Awaited<ReturnType<typeof figures>>;

async function figures(db: ReadDb, overdue: Prisma.Sql) {
  const [row] = await db.$queryRaw<
    {
      overdue: number;
      underWay: number;
      quarantined: number;
      accepted: number;
      handled: number;
      rejected: number;
    }[]
  >`
    select count(*) filter (where ${overdue})::int as overdue,
      count(*) filter (where state in ('queued', 'delivered', 'received'))::int as "underWay",
      count(*) filter (where state = 'quarantined')::int as quarantined,
      count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'handled')::int as handled,
      count(*) filter (where state in ('rejected', 'dismissed'))::int as rejected
    from exchange_message`;
  return row ?? { overdue: 0, underWay: 0, quarantined: 0, accepted: 0, handled: 0, rejected: 0 };
}

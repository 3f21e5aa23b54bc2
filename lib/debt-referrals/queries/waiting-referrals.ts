import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";

const pageSize = 25;

/** SQL of the day by which the municipality must answer; null when nothing is awaited. */
const dueOn = Prisma.sql`case when r.state in ('sent', 'receipt-confirmed') then r.first_talk_due_on
  when r.state = 'first-talk' then r.decision_due_on end`;

type Row = {
  id: string;
  orderId: string;
  givenNames: string;
  infix: string;
  familyName: string;
  municipality: string;
  crisis: boolean;
  state: string;
  dueOn: LocalDate | null;
  officer: string | null;
};

/** Referrals that are not over: what waits longest for an answer first. `due: "overdue"` keeps the late answers. */
export const waitingReferrals = defineQuery({
  name: "debt-referrals.waiting",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1).max(10_000), due: z.enum(["all", "overdue"]) }),
  run: async (db, { actor, today }, { page, due }) => {
    const late = due === "overdue" ? Prisma.sql`and ${dueOn} < ${today}::date` : Prisma.empty;
    const where = Prisma.sql`${inDossierReach(actor, "r")} and r.state not in ('rejected', 'withdrawn', 'exited') ${late}`;
    const rows = await db.$queryRaw<Row[]>`
      select r.id, r.order_id as "orderId", p.given_names as "givenNames", p.infix, p.family_name as "familyName",
             r.municipality, r.crisis, r.state, (${dueOn})::text as "dueOn", m.display_name as officer
      from debt_referral r
      join supervision_order o on o.id = r.order_id
      join supervised_person p on p.id = o.person_id
      left join staff_member m on m.id = r.officer_id
      where ${where}
      order by ${dueOn} nulls last, r.id
      limit ${pageSize} offset ${(page - 1) * pageSize}`;
    const [counted] = await db.$queryRaw<
      { total: number }[]
    >`select count(*)::int as total from debt_referral r where ${where}`;
    return {
      rows: rows.map(({ givenNames, infix, familyName, ...row }) => ({
        ...row,
        personName: displayName({ givenNames, infix, familyName }),
      })),
      total: counted?.total ?? 0,
      pages: Math.max(1, Math.ceil((counted?.total ?? 0) / pageSize)),
    };
  },
});

export type WaitingReferral = Awaited<ReturnType<typeof waitingReferrals>>["rows"][number];

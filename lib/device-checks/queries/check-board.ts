import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import { defineStatementQuery } from "@/lib/platform/query";
import type { StatementDb } from "@/lib/platform/statements";
import { displayName } from "@/lib/supervision-orders/person-name";
import { dueState } from "@/lib/terms/due";
import { dueFilters } from "../due";
import { dueWhere } from "../due-where";
import { graceDays, openChecksFrom, openChecksWhere } from "../open-checks";

const PAGE = 25;

type Row = {
  id: string;
  order_id: string;
  state: string;
  window_from: LocalDate;
  window_until: LocalDate;
  due: LocalDate;
  given_names: string;
  infix: string;
  family_name: string;
  officer: string | null;
  total: number;
};

/** The open checks of the actor's caseload or unit, the most urgent first. */
export const checkBoard = defineStatementQuery({
  name: "device-checks.board",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({
    due: z.enum(dueFilters).catch("all"),
    officer: z.uuid().optional().catch(undefined),
    page: z.number().int().min(1).catch(1),
  }),
  run: async (db, occasion, { due, officer, page }) => {
    const { actor, today } = occasion;
    const [grace, officers] = await Promise.all([
      graceDays(db, occasion),
      actor.role === "teamLead" ? officersOf(db, actor) : [],
    ]);
    const byOfficer =
      officer && actor.role === "teamLead" ? Prisma.sql`c.officer_id = ${officer}::uuid` : Prisma.sql`true`;
    const where = Prisma.sql`${openChecksWhere(actor)} and ${dueWhere(due, grace, today)} and ${byOfficer}`;
    const pageOf = (wanted: number) => db.$queryRaw<Row[]>`
      select c.id, c.order_id, c.state, c.window_from_on::text as window_from, c.window_until_on::text as window_until,
             c.due_on::text as due, p.given_names, p.infix, p.family_name, m.display_name as officer,
             (count(*) over ())::int as total
      from ${openChecksFrom}
      join supervised_person p on p.id = o.person_id
      left join staff_member m on m.id = c.officer_id
      where ${where} order by c.due_on, c.id limit ${PAGE} offset ${(wanted - 1) * PAGE}`;
    const found = await pageOf(page);
    // behind the last page there is nothing: then the first
    const shown = found.length > 0 || page === 1 ? page : 1;
    const rows = shown === page ? found : await pageOf(1);
    const total = rows[0]?.total ?? 0;
    const pages = Math.max(1, Math.ceil(total / PAGE));
    return {
      role: actor.role,
      due,
      officer: officer ?? null,
      officers,
      page: shown,
      pages,
      total,
      rows: rows.map((row) => ({
        id: row.id,
        orderId: row.order_id,
        state: row.state,
        person: displayName({ givenNames: row.given_names, infix: row.infix, familyName: row.family_name }),
        officer: row.officer,
        windowFrom: row.window_from,
        windowUntil: row.window_until,
        dueOn: row.due,
        due: dueState(row.due, grace, today),
      })),
    };
  },
});

/** By whom a lead can narrow the board. */
const officersOf = (db: StatementDb, { unitId }: Actor) =>
  db.$queryRaw<{ id: string; name: string }[]>`
    select id, display_name as name from staff_member
    where unit_id = ${unitId}::uuid and active and role = 'officer' order by display_name`;

export type CheckBoard = Awaited<ReturnType<typeof checkBoard>>;

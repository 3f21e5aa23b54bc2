import "server-only";
import { z } from "zod";
import { localDate } from "@/lib/calendar/local-date";
import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import { defineStatementQuery } from "@/lib/platform/query";
import { displayName } from "@/lib/supervision-orders/person-name";
import { afterPrefix, type SearchTerms, searchTerms } from "@/lib/supervision-orders/search-terms";

const PAGE = 25;

type Found = {
  readonly id: string;
  readonly given_names: string;
  readonly infix: string;
  readonly family_name: string;
  readonly birth_on: string | null;
  readonly title: string;
  readonly state: string;
  readonly officer: string | null;
  readonly numbers: string[];
  readonly total: bigint;
};

/** Orders by name, SKN or parketnummer, of what this reader may see. Number and list come from one statement. */
export const searchOrders = defineStatementQuery({
  name: "search.orders",
  roles: ["officer", "teamLead", "administration"],
  opens: "list",
  input: z.strictObject({ typed: z.string().max(200), page: z.number().int().min(1) }),
  run: async (db, { actor }, { typed, page }) => {
    const terms = searchTerms(typed);
    if (!terms) return { tooShort: true, total: 0, page: 1, pages: 1, rows: [] };
    const few = actor.role !== "administration";
    const rows = await db.$queryRaw<Found[]>`
      with mine as ${few ? Prisma.sql`materialized` : Prisma.sql`not materialized`} (
        select o.id, o.person_id, o.officer_id, o.title, o.state, o.received_on from supervision_order o where ${reach(actor)})
      select o.id, p.given_names, p.infix, p.family_name, p.birth_on::text, o.title, o.state,
             (select m.display_name from staff_member m where m.id = o.officer_id) as officer,
             array(select c.number from order_case_number c where c.order_id = o.id order by c.number) as numbers,
             count(*) over () as total
      from mine o join supervised_person p on p.id = o.person_id
      where ${matches(terms, few ? "orders-first" : "names-first")}
      order by p.family_name, p.given_names, o.received_on desc, o.id
      limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const total = Number(rows[0]?.total ?? 0);
    return {
      tooShort: false,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      rows: rows.map(foundOrder),
    };
  },
});

export type SearchResult = Awaited<ReturnType<typeof searchOrders>>;

const foundOrder = (row: Found) => ({
  id: row.id,
  personName: displayName({ givenNames: row.given_names, infix: row.infix, familyName: row.family_name }),
  birthOn: row.birth_on ? localDate(row.birth_on) : null,
  title: row.title,
  state: row.state,
  officerName: row.officer,
  caseNumbers: row.numbers,
});

/**
 * Every word must begin some key of the person; a range on the key is found by its index. A caseload or a unit is
 * small: its own names are looked through. An organisation is large: the name is looked up, and its orders after that.
 * Left to itself the database takes the second way for all, and tries the rules of access on everyone of that name.
 */
function matches(terms: SearchTerms, way: "orders-first" | "names-first"): Prisma.Sql {
  if (terms.by === "number") {
    return Prisma.sql`(o.id in (select c.order_id from order_case_number c where c.number = ${terms.caseNumber})
      or o.person_id in (select s.id from supervised_person s where s.skn = ${terms.skn}))`;
  }
  const words = terms.prefixes.map((prefix) => {
    const range = Prisma.sql`n.key >= ${prefix} and n.key < ${afterPrefix(prefix)}`;
    return way === "names-first"
      ? Prisma.sql`o.person_id in (select n.person_id from person_name n where ${range})`
      : Prisma.sql`exists (select 1 from person_name n where n.person_id = o.person_id and ${range} offset 0)`;
  });
  return Prisma.join(words, " and ");
}

/** The same reach as visibleOrders, on the alias of this statement. */
function reach(actor: Actor): Prisma.Sql {
  if (actor.role === "officer") return Prisma.sql`o.officer_id = any (${[...actor.standsInFor]}::uuid[])`;
  if (actor.role === "teamLead" && actor.unitId) return Prisma.sql`o.unit_id = ${actor.unitId}::uuid`;
  if (actor.role === "administration" && actor.organisationId)
    return Prisma.sql`o.organisation_id = ${actor.organisationId}::uuid`;
  return Prisma.sql`false`;
}

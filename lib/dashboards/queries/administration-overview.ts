import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { displayName } from "@/lib/supervision-orders/person-name";
import { lastUnansweredDay } from "@/lib/terms/facts";

type Tiles = {
  readonly received: number;
  readonly in_review: number;
  readonly start_at_risk: number;
  readonly quarantined: number;
  readonly unanswered: number;
};
type IncomingRow = {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly received_on: LocalDate;
  readonly immediately_enforceable: boolean;
  readonly given_names: string;
  readonly infix: string;
  readonly family_name: string;
};
type WeekRow = { readonly monday: LocalDate; readonly n: number };

/** What came in and is not yet accepted, the oldest first; messages that are stuck; orders received by week. */
export const administrationOverview = defineQuery({
  name: "dashboards.administration-overview",
  roles: ["administration"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const unanswered = await lastUnansweredDay(db, today);
    const own = Prisma.sql`organisation_id = ${actor.organisationId}::uuid`;
    const [tiles] = await db.$queryRaw<[Tiles]>`
      select
        (select count(*)::int from supervision_order where ${own} and state = 'received') as received,
        (select count(*)::int from supervision_order where ${own} and state = 'in-review') as in_review,
        (select count(*)::int from supervision_order where ${own} and state in ('received', 'in-review') and immediately_enforceable) as start_at_risk,
        (select count(*)::int from exchange_message where direction = 'in' and state = 'quarantined' and party = 'probation' and (${own} or organisation_id is null)) as quarantined,
        (select count(*)::int from exchange_message where direction = 'out' and state in ('queued', 'delivered') and ${own} and (created_at at time zone 'Europe/Amsterdam')::date <= ${unanswered}::date) as unanswered`;
    const rows = await db.$queryRaw<IncomingRow[]>`
      select o.id, o.state, o.title, o.received_on::text as received_on, o.immediately_enforceable, p.given_names, p.infix, p.family_name
      from supervision_order o join supervised_person p on p.id = o.person_id
      where o.organisation_id = ${actor.organisationId}::uuid and o.state in ('received', 'in-review') order by o.immediately_enforceable desc, o.received_on, o.id limit 12`;
    const weeks = await db.$queryRaw<WeekRow[]>`
      with weeks as (select generate_series(date_trunc('week', ${today}::date) - interval '7 weeks', date_trunc('week', ${today}::date), interval '1 week')::date as monday)
      select w.monday::text as monday, (select count(*)::int from supervision_order where ${own}
        and received_on >= w.monday and received_on < w.monday + 7) as n from weeks w order by w.monday`;
    return {
      today,
      tiles,
      weeks,
      incoming: rows.map((row) => ({
        id: row.id,
        state: row.state,
        title: row.title,
        receivedOn: row.received_on,
        immediatelyEnforceable: row.immediately_enforceable,
        personName: displayName({
          givenNames: row.given_names,
          infix: row.infix,
          familyName: row.family_name,
        }),
      })),
    };
  },
});

export type AdministrationOverview = Awaited<ReturnType<typeof administrationOverview>>;

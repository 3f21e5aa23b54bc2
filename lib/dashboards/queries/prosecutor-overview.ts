import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

type Tiles = {
  readonly urgent: number;
  readonly open: number;
  readonly asked: number;
  readonly answered: number;
  readonly at_court: number;
  readonly over_target: number;
};
type CaseRow = {
  readonly id: string;
  readonly kind: "notice" | "advice";
  readonly cjib_reference: string;
  readonly urgent: boolean;
  readonly state: string;
  readonly received_at: Date;
  readonly days: number;
};
type AgeRow = { readonly age: "week" | "two-weeks" | "three-weeks" | "older"; readonly n: number };

/** The office's work list: urgent first, then the oldest; and how long open cases have been waiting. */
export const prosecutorOverview = defineQuery({
  name: "dashboards.prosecutor-overview",
  roles: ["prosecutor"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, at }) => {
    const office = actor.officeCode;
    const [tiles] = await db.$queryRaw<[Tiles]>`
      select count(*) filter (where state = 'open' and urgent)::int as urgent,
        count(*) filter (where state = 'open')::int as open,
        count(*) filter (where state = 'question-asked')::int as asked,
        count(*) filter (where state = 'open' and exists (select 1 from om_question q where q.case_id = c.id and q.answered_at is not null))::int as answered,
        count(*) filter (where state = 'at-court')::int as at_court,
        count(*) filter (where state = 'open' and received_at < ${at}::timestamptz - interval '21 days')::int as over_target
      from om_case c where office_code = ${office} and kind = 'advice' and state in ('open', 'question-asked', 'at-court')`;
    const cases = await db.$queryRaw<CaseRow[]>`
      select id, kind, cjib_reference, urgent, state, received_at, extract(day from ${at}::timestamptz - received_at)::int as days
      from om_case where office_code = ${office} and kind = 'advice' and state = 'open' order by urgent desc, received_at limit 12`;
    const ages = await db.$queryRaw<AgeRow[]>`
      select case when received_at > ${at}::timestamptz - interval '7 days' then 'week' when received_at > ${at}::timestamptz - interval '14 days' then 'two-weeks'
        when received_at > ${at}::timestamptz - interval '21 days' then 'three-weeks' else 'older' end as age, count(*)::int as n
      from om_case where office_code = ${office} and kind = 'advice' and state = 'open' group by 1`;
    return { tiles, cases, ages };
  },
});

export type ProsecutorOverview = Awaited<ReturnType<typeof prosecutorOverview>>;

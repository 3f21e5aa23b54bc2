import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { lastUnansweredDay } from "@/lib/terms/facts";

type StateRow = { readonly direction: "in" | "out"; readonly state: string; readonly n: number };
type DayRow = { readonly day: string; readonly n: number };
type ExceptionRow = {
  readonly id: string;
  readonly kind: string;
  readonly party: string;
  readonly state: string;
  readonly reason_code: string | null;
  readonly cjib_reference: string | null;
  readonly created_at: Date;
  readonly attempts: number;
};

/** Routing without content: what is under way, what is stuck, and how much passed by day. */
export const cjibOverview = defineQuery({
  name: "dashboards.cjib-overview",
  roles: ["cjibClerk"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { today }) => {
    const unanswered = await lastUnansweredDay(db, today);
    const states = await db.$queryRaw<StateRow[]>`
      select direction, state, count(*)::int as n from exchange_message
      where state in ('queued', 'delivered', 'received', 'quarantined', 'rejected') group by direction, state`;
    const exceptions = await db.$queryRaw<ExceptionRow[]>`
      select id, kind, party, state, reason_code, cjib_reference, created_at, attempts from exchange_message
      where state in ('quarantined', 'rejected') or (state in ('queued', 'delivered', 'received') and (created_at at time zone 'Europe/Amsterdam')::date <= ${unanswered}::date)
      order by created_at limit 12`;
    const days = await db.$queryRaw<DayRow[]>`
      with days as (select generate_series(${today}::date - 6, ${today}::date, interval '1 day')::date as day)
      select d.day::text as day, (select count(*)::int from exchange_message
        where created_at >= (d.day::timestamp at time zone 'Europe/Amsterdam') and created_at < ((d.day + 1)::timestamp at time zone 'Europe/Amsterdam')) as n
      from days d order by d.day`;
    const count = (state: string) =>
      states.filter((row) => row.state === state).reduce((sum, { n }) => sum + n, 0);
    return {
      tiles: {
        underWay: count("queued") + count("received"),
        waiting: count("delivered"),
        stuck: count("quarantined"),
        rejected: count("rejected"),
      },
      exceptions,
      days,
    };
  },
});

export type CjibOverview = Awaited<ReturnType<typeof cjibOverview>>;

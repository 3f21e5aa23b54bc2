import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

/** Messages a day by kind and direction over the last two weeks, for a figure on the CJIB's dashboard. */
export const exchangeTraffic = defineQuery({
  name: "exchange.traffic",
  roles: ["cjibClerk"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { today }) =>
    db.$queryRaw<{ day: string; kind: string; direction: "in" | "out"; messages: number }[]>`
      select (created_at at time zone 'Europe/Amsterdam')::date::text as day, kind, direction, count(*)::int as messages
      from exchange_message
      where created_at >= ((${today}::date - 13)::timestamp at time zone 'Europe/Amsterdam')
      group by 1, 2, 3 order by 1, 2, 3`,
});

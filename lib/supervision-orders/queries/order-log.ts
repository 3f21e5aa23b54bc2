import "server-only";
import { z } from "zod";
import { instantInAmsterdam, type LocalTime } from "@/lib/calendar/amsterdam";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { optionalDutchDate } from "@/lib/platform/validation";
import { staffNames } from "@/lib/staff/facts";
import { visibleOrder } from "../facts";

const PAGE = 25;

type LogRow = {
  readonly sort: "looked" | "did";
  readonly at: Date;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly name: string;
  readonly on_behalf_of: string[];
  readonly total: bigint;
};

/** Who opened this order and who did what to it, newest first; under cover with both names. */
export const orderLog = defineQuery({
  name: "supervision-orders.log",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({
    orderId: z.uuid(),
    fromOn: optionalDutchDate(),
    untilOn: optionalDutchDate(),
    page: z.number().int().min(1),
  }),
  run: async (db, occasion, { orderId, fromOn, untilOn, page }) => {
    await visibleOrder(db, occasion, orderId);
    const from = fromOn ? Prisma.sql`and at >= ${midnight(fromOn)}` : Prisma.empty;
    const until = untilOn ? Prisma.sql`and at < ${midnight(addDays(untilOn, 1))}` : Prisma.empty;
    const rows = await db.$queryRaw<LogRow[]>`
      select *, count(*) over () as total from (
        select 'looked' as sort, at, actor_id, actor_role, query as name, on_behalf_of, id from access_event
         where order_id = ${orderId}::uuid and outcome = 'opened' ${from} ${until}
        union all
        select 'did', at, actor_id, actor_role, event, on_behalf_of, id from audit_event
         where order_id = ${orderId}::uuid ${from} ${until}
      ) log order by at desc, sort, id desc limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const names = await staffNames(
      db,
      rows.flatMap((row) => [row.actor_id, ...row.on_behalf_of]),
    );
    const total = Number(rows[0]?.total ?? 0);
    return {
      orderId,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      rows: rows.map((row) => ({
        sort: row.sort,
        at: row.at,
        role: row.actor_role,
        name: row.name,
        who: names.get(row.actor_id) ?? null,
        onBehalfOf: row.on_behalf_of.map((id) => names.get(id) ?? "–"),
      })),
    };
  },
});

export type OrderLog = Awaited<ReturnType<typeof orderLog>>;

const midnight = (day: LocalDate): Date => instantInAmsterdam(day, "00:00" as LocalTime);

import "server-only";
import { z } from "zod";
import { dueBounds } from "@/lib/device-checks/due";
import { checksByDueWeek } from "@/lib/device-checks/facts";
import { defineQuery } from "@/lib/platform/query";
import { caseloadStates } from "@/lib/supervision-orders/caseload";
import { displayName } from "@/lib/supervision-orders/person-name";
import { officerWork, type WorkKind, type WorkRow } from "../work";

const shown = 20;

type CountRow = { readonly kind: WorkKind; readonly n: number; readonly late: number };

/** Mijn dag: what waits for this officer, the most pressing first, and the weeks ahead. */
export const officerDay = defineQuery({
  name: "dashboards.officer-day",
  roles: ["officer"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor, today } = occasion;
    const { soonUntil } = dueBounds(0, today);
    const work = officerWork({ actor, today, soonUntil });
    const rows = await db.$queryRaw<WorkRow[]>`
      select w.kind, w.id, w.order_id, w.on_day::text as on_day, p.given_names, p.infix, p.family_name
      from (${work}) w join supervision_order o on o.id = w.order_id join supervised_person p on p.id = o.person_id
      order by (w.kind in ('question', 'rejected')) desc, w.on_day, w.kind limit ${shown}`;
    const counts = await db.$queryRaw<CountRow[]>`
      select kind, count(*)::int as n, (count(*) filter (where on_day <= ${today}::date))::int as late from (${work}) w group by kind`;
    return {
      today,
      items: rows.map((row) => ({
        kind: row.kind,
        id: row.id,
        orderId: row.order_id,
        onDay: row.on_day,
        personName: displayName({
          givenNames: row.given_names,
          infix: row.infix,
          familyName: row.family_name,
        }),
      })),
      counts,
      total: counts.reduce((sum, { n }) => sum + n, 0),
      weeks: await checksByDueWeek(db, occasion, 8),
      caseload: await db.supervisionOrder.count({
        where: {
          officerId: { in: [...actor.standsInFor] },
          state: { in: [...caseloadStates] },
        },
      }),
    };
  },
});

export type OfficerDay = Awaited<ReturnType<typeof officerDay>>;

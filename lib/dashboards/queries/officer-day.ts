import "server-only";
import { z } from "zod";
import { visitsInSight } from "@/lib/check-planning/facts";
import { checksByDueWeek } from "@/lib/device-checks/facts";
import { graceDays } from "@/lib/device-checks/open-checks";
import { defineStatementQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { caseloadStates } from "@/lib/supervision-orders/caseload";
import { displayName } from "@/lib/supervision-orders/person-name";
import { type DueState, dueBounds } from "@/lib/terms/due";
import { officerWork, type WorkRow, workDue } from "../work";

const shown = 20;

type DayRow = {
  readonly rows: readonly WorkRow[] | null;
  readonly counts: readonly CountRow[] | null;
  readonly caseload: number;
};
type CountRow = Pick<WorkRow, "kind" | "due_on"> & { readonly n: number };

const sum = (rows: readonly { readonly n: number }[]): number => rows.reduce((all, { n }) => all + n, 0);

/** Mijn dag: what waits for this officer, the most pressing first, and the weeks ahead. */
export const officerDay = defineStatementQuery({
  name: "dashboards.officer-day",
  roles: ["officer"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor, today } = occasion;
    const grace = await graceDays(db, occasion);
    const { soonUntil } = dueBounds(grace, today);
    const work = officerWork({ actor, soonUntil, today });
    const asked = db.$queryRaw<DayRow[]>`
      with w as materialized (${work}), shown as (
        select w.kind, w.id, w.order_id, w.due_on, w.on_day, p.given_names, p.infix, p.family_name
        from w join supervision_order o on o.id = w.order_id join supervised_person p on p.id = o.person_id
        order by (w.kind in ('question', 'rejected')) desc, w.on_day, w.kind limit ${shown})
      select (select jsonb_agg(s) from shown s) as rows,
             (select jsonb_agg(k) from (select kind, due_on, count(*) as n from w group by kind, due_on) k) as counts,
             (select count(*)::int from supervision_order o where ${inDossierReach(actor, "o")} and o.state = any (${[...caseloadStates]})) as caseload`;
    const [[all], weeks] = await Promise.all([asked, checksByDueWeek(db, occasion, 8)]);
    const { rows, counts, caseload } = {
      caseload: 0,
      ...all,
      rows: all?.rows ?? [],
      counts: all?.counts ?? [],
    };
    const inState = (...states: readonly DueState[]) =>
      sum(counts.filter((row) => states.some((state) => state === workDue(row, grace, today)?.state)));
    return {
      today,
      items: rows.map((row) => ({
        kind: row.kind,
        id: row.id,
        orderId: row.order_id,
        onDay: row.on_day,
        due: workDue(row, grace, today),
        personName: displayName({
          givenNames: row.given_names,
          infix: row.infix,
          familyName: row.family_name,
        }),
      })),
      counts: counts.map(({ kind, n }) => ({ kind, n })),
      total: sum(counts),
      /** Late or due today; what is within its grace is counted apart. */
      urgent: inState("overdue", "due"),
      inGrace: inState("in-grace"),
      weeks,
      caseload,
      inSight: await visitsInSight(db, occasion),
    };
  },
});

export type OfficerDay = Awaited<ReturnType<typeof officerDay>>;

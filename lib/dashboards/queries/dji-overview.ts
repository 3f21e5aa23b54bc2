import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import { defineQuery } from "@/lib/platform/query";

type Row = {
  readonly id: string;
  readonly shown_name: string;
  readonly state: string;
  readonly arrived_on: LocalDate;
  readonly days_inside: number;
  readonly due_on: LocalDate | null;
};
type StateRow = { readonly state: string; readonly n: number };

/** The institution's trajectories: whose step waits, since when, and which handovers wait for an answer. */
export const djiOverview = defineQuery({
  name: "dashboards.dji-overview",
  roles: ["djiCaseManager"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const rows = await db.$queryRaw<Row[]>`
      select t.id, t.shown_name, t.state, t.arrived_on::text as arrived_on, (${today}::date - t.arrived_on) as days_inside,
        (select s.due_on::text from samen_starten_step s where s.trajectory_id = t.id and s.outcome is null and s.number =
          case when t.state in ('registered', 'step-1') then 1 when t.state = 'step-2' then 2 when t.state = 'step-3-decision' then 3 else 4 end) as due_on
      from samen_starten_trajectory t
      where t.facility_id = ${actor.facilityId}::uuid and t.state not in ('closed', 'stopped')
      order by due_on nulls last, t.arrived_on, t.id limit 20`;
    const states = await db.$queryRaw<StateRow[]>`
      select t.state, count(*)::int as n
      from samen_starten_trajectory t where t.facility_id = ${actor.facilityId}::uuid and t.state not in ('closed', 'stopped') group by t.state`;
    return { today, rows, states };
  },
});

export type DjiOverview = Awaited<ReturnType<typeof djiOverview>>;

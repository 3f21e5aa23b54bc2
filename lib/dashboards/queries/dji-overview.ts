import "server-only";
import { z } from "zod";
import { daysBetween } from "@/lib/calendar/local-date";
import { defineQuery } from "@/lib/platform/query";
import { openTrajectories } from "@/lib/samen-starten/facts";

const shown = 20;

type StateRow = { readonly state: string; readonly n: number };

/** The institution's trajectories: whose step waits, since when, and which handovers wait for an answer. */
export const djiOverview = defineQuery({
  name: "dashboards.dji-overview",
  roles: ["djiCaseManager"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor, today } = occasion;
    const { rows } = await openTrajectories(db, occasion, { limit: shown });
    const states = await db.$queryRaw<StateRow[]>`
      select t.state, count(*)::int as n
      from samen_starten_trajectory t where t.facility_id = ${actor.facilityId}::uuid and t.state not in ('closed', 'stopped') group by t.state`;
    return {
      today,
      rows: rows.map((row) => ({ ...row, daysInside: daysBetween(row.arrivedOn, today) })),
      states,
    };
  },
});

export type DjiOverview = Awaited<ReturnType<typeof djiOverview>>;

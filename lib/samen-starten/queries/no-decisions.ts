import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { inTrajectoryReach } from "../access";

type Row = { readonly step: number; readonly reason: string; readonly count: number };

/**
 * How often step 3 or 4 was left out, by reason, beside how often it was done: a "no" is a decision of two
 * parties, so under-use shows. The shortened route counts apart.
 */
export const noDecisions = defineQuery({
  name: "samen-starten.no-decisions",
  roles: ["officer", "teamLead", "djiCaseManager"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const reach = inTrajectoryReach(occasion, "t");
    const reasons = await db.$queryRaw<Row[]>`
      select s.number as step, s.reason_code as reason, count(*)::int as count
      from samen_starten_trajectory t join samen_starten_step s on s.trajectory_id = t.id
      where ${reach} and s.number in (3, 4) and s.outcome = 'no' and s.decided_on is not null
      group by s.number, s.reason_code order by s.number, count(*) desc, s.reason_code`;
    const [totals] = await db.$queryRaw<{ yes3: number; yes4: number; shortened: number }[]>`
      select count(*) filter (where s.number = 3 and s.outcome = 'yes' and s.decided_on is not null)::int as yes3,
             count(*) filter (where s.number = 4 and s.outcome = 'yes' and s.decided_on is not null)::int as yes4,
             count(distinct t.id) filter (where t.shortened)::int as shortened
      from samen_starten_trajectory t join samen_starten_step s on s.trajectory_id = t.id where ${reach}`;
    return {
      reasons,
      yes: { 3: totals?.yes3 ?? 0, 4: totals?.yes4 ?? 0 },
      shortened: totals?.shortened ?? 0,
    };
  },
});

import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { inTrajectoryReach, partyOf } from "../access";
import { goesOn, turnDue, turnFrom } from "../turn-sql";

type StepFigure = { readonly step: number; readonly open: number; readonly late: number };

/**
 * Counts for a dashboard: trajectories at each step and how many of them are late, those in the handover, and offers
 * of the lead that wait for the reader's party.
 */
export const trajectoryFigures = defineQuery({
  name: "samen-starten.figures",
  roles: ["officer", "teamLead", "djiCaseManager"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { today, actor } = occasion;
    const reach = inTrajectoryReach(occasion, "t");
    const bySteps = await db.$queryRaw<StepFigure[]>`
      select s.number as step, count(*)::int as open, count(*) filter (where ${turnDue} < ${today}::date)::int as late
      from ${turnFrom}
      where s.id is not null and ${reach} and ${goesOn} group by s.number order by s.number`;
    const [more] = await db.$queryRaw<{ handover: number; offers: number }[]>`
      select count(*) filter (where t.state in ('shortened', 'handover'))::int as handover,
             count(*) filter (where exists (select 1 from lead_handover h where h.trajectory_id = t.id
               and h.state = 'proposed' and h.to_party = ${partyOf(actor)}))::int as offers
      from samen_starten_trajectory t where ${reach} and ${goesOn}`;
    return {
      steps: ([1, 2, 3, 4] as const).map(
        (step) => bySteps.find((row) => row.step === step) ?? { step, open: 0, late: 0 },
      ),
      inHandover: more?.handover ?? 0,
      handoversForMe: more?.offers ?? 0,
    };
  },
});

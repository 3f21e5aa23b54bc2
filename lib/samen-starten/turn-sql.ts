import { Prisma } from "@/lib/platform/db";
import { answeredByBoth, stepOfState } from "./turn";

const whens = Object.entries(stepOfState).map(([state, step]) => Prisma.sql`when ${state} then ${step}::int`);

/** The trajectory (alias t) with the step it is at (alias s); no step in the handover and after it. */
export const turnFrom = Prisma.sql`samen_starten_trajectory t
  left join samen_starten_step s on s.trajectory_id = t.id and s.number = case t.state ${Prisma.join(whens, " ")} end`;

/** By when what is to be done now should be done; the same as `turnNow`. */
export const turnDue = Prisma.sql`case t.state when 'step-4-effort' then t.expected_end_on else s.due_on end`;

/** Trajectories that go on. */
export const goesOn = Prisma.sql`t.state not in ('closed', 'stopped')`;

/** Whether probation has something to do now; the same as `todoOf` for steps 1 to 4 and the shortened route. */
export const waitsForProbation = Prisma.sql`(t.state in ('step-1', 'step-3-research', 'step-4-effort', 'shortened')
  or (t.state = any (${[...answeredByBoth]}::text[]) and s.decided_by_probation_id is null))`;

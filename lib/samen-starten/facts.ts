import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma, type ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { inTrajectoryReach } from "./access";
import type { LeadParty } from "./lead";
import type { StepNumber } from "./rules";
import { goesOn, turnDue, turnFrom } from "./turn-sql";

export type TrajectoryTurn = {
  readonly id: string;
  readonly shownName: string;
  readonly facility: string;
  readonly officer: string | null;
  readonly state: string;
  readonly step: StepNumber | null;
  readonly arrivedOn: LocalDate;
  /** By when what is to be done now should be done: the same day on the list, the page and every dashboard. */
  readonly dueOn: LocalDate | null;
  readonly lead: LeadParty | null;
  readonly offeredTo: LeadParty | null;
};

type Part = { readonly where?: Prisma.Sql; readonly limit: number; readonly offset?: number };

/** Trajectories under way in this actor's reach, what is due first on top; `total` counts them all. */
export async function openTrajectories(
  db: ReadDb,
  occasion: Occasion,
  { where = Prisma.sql`true`, limit, offset = 0 }: Part,
) {
  const { today } = occasion;
  const from = Prisma.sql`from ${turnFrom} where ${inTrajectoryReach(occasion, "t")} and ${goesOn} and ${where}`;
  const rows = await db.$queryRaw<TrajectoryTurn[]>`
    select t.id, t.shown_name as "shownName", f.name as facility, m.display_name as officer, t.state, t.step,
           t.arrived_on::text as "arrivedOn", t.due::text as "dueOn",
           (select l.party from lead_period l where l.trajectory_id = t.id and l.from_on <= ${today}::date
              and (l.until_on is null or l.until_on > ${today}::date) limit 1) as lead,
           (select h.to_party from lead_handover h where h.trajectory_id = t.id and h.state = 'proposed' limit 1) as "offeredTo"
    from (select t.*, s.number as step, ${turnDue} as due ${from} order by due nulls last, t.arrived_on, t.id
          limit ${limit} offset ${offset}) t
    join prison_facility f on f.id = t.facility_id
    left join staff_member m on m.id = t.officer_id
    order by t.due nulls last, t.arrived_on, t.id`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`select count(*)::int as total ${from}`;
  return { rows, total: counted?.total ?? 0 };
}

import "server-only";
import { z } from "zod";
import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { inTrajectoryReach, partyOf } from "../access";
import type { LeadParty } from "../lead";
import { currentStep, goesOn } from "./step-sql";

const pageSize = 25;

export const listFilters = ["all", "arrival", "decision", "handover", "late"] as const;
export type ListFilter = (typeof listFilters)[number];

type Row = {
  id: string;
  shownName: string;
  facility: string;
  officer: string | null;
  state: string;
  step: number | null;
  arrivedOn: LocalDate;
  dueOn: LocalDate | null;
  lead: LeadParty | null;
  offeredTo: LeadParty | null;
};

const filterSql = (filter: ListFilter, today: LocalDate): Prisma.Sql => {
  switch (filter) {
    case "all":
      return Prisma.empty;
    case "arrival":
      return Prisma.sql`and t.state in ('registered', 'step-1', 'step-2')`;
    case "decision":
      return Prisma.sql`and t.state like 'step-_-%'`;
    case "handover":
      return Prisma.sql`and t.state in ('shortened', 'handover')`;
    case "late":
      return Prisma.sql`and s.due_on < ${today}::date and s.result_on is null`;
  }
};

/** Trajectories under way that this actor may see, the step that is due first on top. */
export const trajectoryList = defineQuery({
  name: "samen-starten.list",
  roles: ["officer", "teamLead", "djiCaseManager"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1).max(10_000), filter: z.enum(listFilters) }),
  run: async (db, occasion, { page, filter }) => {
    const { today } = occasion;
    const from = Prisma.sql`from samen_starten_trajectory t
      left join samen_starten_step s on s.trajectory_id = t.id and s.number = ${currentStep}
      where ${inTrajectoryReach(occasion, "t")} and ${goesOn} ${filterSql(filter, today)}`;
    const rows = await db.$queryRaw<Row[]>`
      select t.id, t.shown_name as "shownName", f.name as facility, m.display_name as officer, t.state, s.number as step,
             t.arrived_on::text as "arrivedOn", s.due_on::text as "dueOn",
             (select l.party from lead_period l where l.trajectory_id = t.id and l.from_on <= ${today}::date
                and (l.until_on is null or l.until_on > ${today}::date) limit 1) as lead,
             (select h.to_party from lead_handover h where h.trajectory_id = t.id and h.state = 'proposed' limit 1) as "offeredTo"
      from (select t.*, s.number as step_number ${from} order by s.due_on nulls last, t.arrived_on, t.id
            limit ${pageSize} offset ${(page - 1) * pageSize}) t
      join prison_facility f on f.id = t.facility_id
      left join samen_starten_step s on s.trajectory_id = t.id and s.number = t.step_number
      left join staff_member m on m.id = t.officer_id
      order by s.due_on nulls last, t.arrived_on, t.id`;
    const [counted] = await db.$queryRaw<{ total: number }[]>`select count(*)::int as total ${from}`;
    const total = counted?.total ?? 0;
    return {
      party: partyOf(occasion.actor),
      rows: rows.map((row) => ({ ...row, daysInside: daysBetween(row.arrivedOn, today) })),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  },
});

export type TrajectoryRow = Awaited<ReturnType<typeof trajectoryList>>["rows"][number];

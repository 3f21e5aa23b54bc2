import "server-only";
import { z } from "zod";
import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { partyOf } from "../access";
import { openTrajectories } from "../facts";
import { turnDue } from "../turn-sql";

const pageSize = 25;

export const listFilters = ["all", "arrival", "decision", "handover", "late"] as const;
export type ListFilter = (typeof listFilters)[number];

const filterSql = (filter: ListFilter, today: LocalDate): Prisma.Sql => {
  switch (filter) {
    case "all":
      return Prisma.sql`true`;
    case "arrival":
      return Prisma.sql`t.state in ('step-1', 'step-2')`;
    case "decision":
      return Prisma.sql`t.state like 'step-_-%'`;
    case "handover":
      return Prisma.sql`t.state in ('shortened', 'handover')`;
    case "late":
      return Prisma.sql`${turnDue} < ${today}::date`;
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
    const { rows, total } = await openTrajectories(db, occasion, {
      where: filterSql(filter, today),
      limit: pageSize,
      offset: (page - 1) * pageSize,
    });
    return {
      party: partyOf(occasion.actor),
      rows: rows.map((row) => ({ ...row, daysInside: daysBetween(row.arrivedOn, today) })),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  },
});

export type TrajectoryRow = Awaited<ReturnType<typeof trajectoryList>>["rows"][number];

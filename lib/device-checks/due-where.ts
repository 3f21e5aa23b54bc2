import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { dueBounds } from "@/lib/terms/due";
import type { DueFilter } from "./due";

/** The same days as `dueState`, as a condition on `c.due_on`. */
export function dueWhere(filter: DueFilter, graceDays: number, today: LocalDate): Prisma.Sql {
  const { overdueBefore, soonUntil } = dueBounds(graceDays, today);
  switch (filter) {
    case "all":
      return Prisma.sql`true`;
    case "overdue":
      return Prisma.sql`c.due_on < ${overdueBefore}::date`;
    case "in-grace":
      return Prisma.sql`c.due_on >= ${overdueBefore}::date and c.due_on < ${today}::date`;
    case "due-soon":
      return Prisma.sql`c.due_on between ${today}::date and ${soonUntil}::date`;
    case "on-track":
      return Prisma.sql`c.due_on > ${soonUntil}::date`;
  }
}

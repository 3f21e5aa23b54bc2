import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { type DueState, dueBounds } from "./due";

/** How the board can be narrowed; "due-soon" holds today as well. */
export const dueFilters = ["all", "overdue", "in-grace", "due-soon", "on-track"] as const;
export type DueFilter = (typeof dueFilters)[number];

/** The filter under which a check in this state is found. */
export const filterOf = (state: DueState): DueFilter => (state === "due" ? "due-soon" : state);

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

import type { LocalDate } from "@/lib/calendar/local-date";
import type { StatementDb } from "@/lib/platform/statements";
import type { Term, Timetable } from "./rules";
import { lastOverdueDay } from "./unanswered";

/** The terms and the designated days as they stand in the reference tables, for rules that count days. */
export async function timetableFrom(db: StatementDb): Promise<Timetable> {
  // one prepared statement: nearly every page of an order asks for the whole table
  const rows = await db.$queryRaw<(Term & { readonly designated: readonly LocalDate[] })[]>`
    select code, kind, length, unit, "extends", source, valid_from::text as "validFrom", valid_until::text as "validUntil",
           (select coalesce(array_agg(day::text), '{}') from designated_day) as designated
    from term`;
  return { terms: rows.map(({ designated: _, ...term }) => term), designated: new Set(rows[0]?.designated) };
}

/** The length of one term on a day, in the term's own unit; for lists that need no more than that. */
export async function termLength(db: StatementDb, code: string, on: LocalDate): Promise<number> {
  const [row] = await db.$queryRaw<{ length: number }[]>`
    select length from term where code = ${code} and valid_from <= ${on}::date and (valid_until is null or valid_until >= ${on}::date)
    order by valid_from desc limit 1`;
  if (!row) throw new Error(`no term ${code}`);
  return row.length;
}

/** The last day of which a message without an answer is overdue today, with the designated days as they stand. */
export async function lastUnansweredDay(db: StatementDb, today: LocalDate): Promise<LocalDate> {
  const rows = await db.$queryRaw<{ day: LocalDate }[]>`select day::text as day from designated_day`;
  return lastOverdueDay(today, new Set(rows.map(({ day }) => day)));
}

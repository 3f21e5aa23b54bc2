import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { TermUnit, Timetable } from "./rules";

/** The terms as they stand in the reference table, for rules that count days. */
export async function timetableFrom(db: ReadDb): Promise<Timetable> {
  const rows = await db.term.findMany();
  const terms = rows.map((row) => ({
    code: row.code,
    kind: row.kind as "legal" | "internal",
    length: row.length,
    unit: row.unit as TermUnit,
    extends: row.extends,
    source: row.source,
    validFrom: fromDb(row.validFrom),
    validUntil: fromDbOrNull(row.validUntil),
  }));
  return { terms, designated: noDesignatedDays };
}

/** The length of one term on a day, in the term's own unit; for lists that need no more than that. */
export async function termLength(db: ReadDb, code: string, on: LocalDate): Promise<number> {
  const [row] = await db.$queryRaw<{ length: number }[]>`
    select length from term where code = ${code} and valid_from <= ${on}::date and (valid_until is null or valid_until >= ${on}::date)
    order by valid_from desc limit 1`;
  if (!row) throw new Error(`no term ${code}`);
  return row.length;
}

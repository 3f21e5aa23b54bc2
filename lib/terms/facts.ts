import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { ReadDb } from "@/lib/platform/db";
import type { Timetable, TermUnit } from "./rules";

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

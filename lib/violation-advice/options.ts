import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { optionsOn } from "./rules";

/** What may be advised under a title on a day, each with its article and who decides, from the reference table. */
export async function lawfulOptions(db: ReadDb, title: string, today: LocalDate) {
  const rows = await db.adviceOption.findMany({ where: { title }, orderBy: { code: "asc" } });
  const dated = rows.map((row) => ({
    ...row,
    validFrom: fromDb(row.validFrom),
    validUntil: fromDbOrNull(row.validUntil),
  }));
  return optionsOn(dated, today);
}

/** The option, when the title knows it; refused otherwise. */
export async function lawfulOption(db: ReadDb, title: string, code: string, today: LocalDate) {
  const found = (await lawfulOptions(db, title, today)).find((option) => option.code === code);
  if (!found) throw new Refusal("violationAdvice.option-not-lawful", { path: "option" });
  return found;
}

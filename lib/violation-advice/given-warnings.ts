import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { timetableFrom } from "@/lib/terms/facts";
import { lapsedOn } from "./warning-lapse";

/** The warnings that reached the client and were not withdrawn, oldest first; lapsed ones with their last day. */
export async function givenWarnings(db: ReadDb, orderId: string, today: LocalDate) {
  const rows = await db.formalWarning.findMany({
    where: { orderId, issuedOn: { not: null }, state: { not: "withdrawn" } },
    orderBy: { issuedOn: "asc" },
    select: { id: true, state: true, issuedOn: true, issuedBy: true, facts: true },
  });
  const timetable = await timetableFrom(db);
  return rows.flatMap(({ state, ...row }) => {
    const issuedOn = fromDbOrNull(row.issuedOn);
    if (!issuedOn) return [];
    return [{ ...row, issuedOn, lapsedOn: lapsedOn({ state, issuedOn }, today, timetable) }];
  });
}

import type { DesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { addWorkingDays } from "@/lib/calendar/working-days";

/** Our own alarm (law file §6.2): no business receipt within this many working days. */
const patience = 1;

/** The last day of which a message without an answer is overdue today: its working day to answer has passed. */
export function lastOverdueDay(today: LocalDate, designated: DesignatedDays): LocalDate {
  let day = addDays(today, -1);
  while (addWorkingDays(day, patience, designated) >= today) day = addDays(day, -1);
  return day;
}

import type { LocalDate } from "@/lib/calendar/local-date";
import type { Prisma, ReadDb } from "@/lib/platform/db";

type WeekRow = { readonly monday: LocalDate; readonly n: number };

/** Open checks by the week in which they are due, eight weeks from this one; what is late already is counted apart. */
export function checksByWeek(db: ReadDb, whose: Prisma.Sql, today: LocalDate): Promise<WeekRow[]> {
  return db.$queryRaw<WeekRow[]>`
    with weeks as (select generate_series(date_trunc('week', ${today}::date), date_trunc('week', ${today}::date) + interval '7 weeks', interval '1 week')::date as monday)
    select w.monday::text as monday, (
      select count(*)::int from device_check where ${whose} and state in ('planned', 'assigned', 'in-progress')
        and due_on >= greatest(w.monday, ${today}::date) and due_on < w.monday + 7) as n
    from weeks w order by w.monday`;
}

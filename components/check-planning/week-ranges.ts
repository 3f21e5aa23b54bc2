import { addWeeks, type LocalDate } from "@/lib/calendar/local-date";
import type { Capacity } from "@/lib/check-planning/queries/capacity";

type Week = Capacity["weeks"][number];
export type WeekRange = Omit<Week, "monday"> & { readonly from: LocalDate; readonly until: LocalDate };

/** Weeks that follow each other and are alike, as one line; both ends are Mondays. */
export function weekRanges(weeks: readonly Week[]): readonly WeekRange[] {
  const ranges: WeekRange[] = [];
  for (const { monday, ...week } of weeks) {
    const last = ranges.at(-1);
    const alike =
      last !== undefined &&
      last.slots === week.slots &&
      last.closedReason === week.closedReason &&
      addWeeks(last.until, 1) === monday;
    if (alike) ranges[ranges.length - 1] = { ...last, until: monday };
    else ranges.push({ ...week, from: monday, until: monday });
  }
  return ranges;
}

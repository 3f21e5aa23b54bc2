import { type DesignatedDays, holidayOn } from "./dutch-holidays";
import { addDays, type LocalDate, weekday } from "./local-date";

/** Not a Saturday, Sunday or holiday (Algemene termijnenwet art. 1 and 3). */
export const isWorkingDay = (day: LocalDate, designated: DesignatedDays): boolean =>
  weekday(day) <= 5 && holidayOn(day, designated) === undefined;

/**
 * The working day `count` working days after `from`, which itself does not count; backwards when negative.
 * With 0: `from`, or the next working day when it is none ("the same working day").
 */
export function addWorkingDays(from: LocalDate, count: number, designated: DesignatedDays): LocalDate {
  if (count === 0) return nextWorkingDay(from, designated);
  const step = count > 0 ? 1 : -1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, designated)) left -= 1;
  }
  return day;
}

/** The day itself, or the first working day after it: the extension of Algemene termijnenwet art. 1 lid 1. */
export function nextWorkingDay(day: LocalDate, designated: DesignatedDays): LocalDate {
  let next = day;
  while (!isWorkingDay(next, designated)) next = addDays(next, 1);
  return next;
}

/** Working days after `from`, up to and including `until`; 0 when `until` is not later. */
export function workingDaysBetween(from: LocalDate, until: LocalDate, designated: DesignatedDays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, designated)) count += 1;
  }
  return count;
}

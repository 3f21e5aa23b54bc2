import { addDays, dayOf, type LocalDate, weekday, yearOf } from "./local-date";

/** Why a day counts as a holiday for the Algemene termijnenwet. */
export type HolidayName =
  | "new-years-day"
  | "good-friday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-monday"
  | "christmas-day"
  | "boxing-day"
  | "designated";

/**
 * Extra days put on a par with the holidays by royal decree (Algemene termijnenwet art. 3 lid 3).
 * Decided every few years and published in the Staatscourant, so data and not code.
 */
export type DesignatedDays = ReadonlySet<LocalDate>;

export const noDesignatedDays: DesignatedDays = new Set();

/**
 * The holidays of a year (Algemene termijnenwet art. 3 lid 1; Good Friday by lid 2).
 * Easter and Whit Sunday are not among them: they are Sundays already.
 */
export function holidaysOf(year: number): ReadonlyMap<LocalDate, HolidayName> {
  const known = cache.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = new Map<LocalDate, HolidayName>([
    [on(year, 1, 1), "new-years-day"],
    [addDays(easter, -2), "good-friday"],
    [addDays(easter, 1), "easter-monday"],
    [kingsDay(year), "kings-day"],
    [addDays(easter, 50), "whit-monday"],
    [addDays(easter, 39), "ascension-day"],
    [on(year, 5, 5), "liberation-day"],
    [on(year, 12, 25), "christmas-day"],
    [on(year, 12, 26), "boxing-day"],
  ]);
  cache.set(year, holidays);
  return holidays;
}

const cache = new Map<number, ReadonlyMap<LocalDate, HolidayName>>();

/** Which holiday a day is, or undefined on an ordinary day. */
export function holidayOn(day: LocalDate, designated: DesignatedDays): HolidayName | undefined {
  return holidaysOf(yearOf(day)).get(day) ?? (designated.has(day) ? "designated" : undefined);
}

/** 27 April, or the 26th when that is a Sunday; until 2013 Queen's Day, 30 April or the 29th. */
function kingsDay(year: number): LocalDate {
  const day = year >= 2014 ? on(year, 4, 27) : on(year, 4, 30);
  return weekday(day) === 7 ? addDays(day, -1) : day;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876 (Meeus/Jones/Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const leap = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leap - epact - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 114;
  return on(year, Math.floor(march / 31), (march % 31) + 1);
}

function on(year: number, month: number, day: number): LocalDate {
  const date = dayOf(year, month, day);
  if (!date) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return date;
}

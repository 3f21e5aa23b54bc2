import { Temporal } from "temporal-polyfill";
import { type LocalDate, localDate } from "./local-date";

/** Dutch legal time. A day ends at midnight here, not in UTC. */
const ZONE = "Europe/Amsterdam";

/** A wall-clock time `HH:MM`, 00:00 up to 23:59. */
export type LocalTime = string & { readonly __brand: "LocalTime" };

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** Reads `HH:MM` (or `H:MM`); undefined for anything else. */
export function parseTime(text: string): LocalTime | undefined {
  const match = TIME.exec(text.trim());
  return match ? (`${match[1]?.padStart(2, "0")}:${match[2]}` as LocalTime) : undefined;
}

const local = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE);

/** The day it is in the Netherlands at this instant. */
export const dayInAmsterdam = (at: Date): LocalDate => localDate(local(at).toPlainDate().toString());

/** The time on a Dutch clock at this instant. */
export const timeInAmsterdam = (at: Date): LocalTime =>
  local(at).toPlainTime().toString({ smallestUnit: "minute" }) as LocalTime;

/**
 * The instant at which a Dutch clock shows this day and time. An hour that summer time skips moves on
 * (02:30 is read as 03:30); an hour that occurs twice is the first of the two.
 */
export function instantInAmsterdam(day: LocalDate, time: LocalTime): Date {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE, {
    disambiguation: "compatible",
  });
  return new Date(zoned.epochMilliseconds);
}

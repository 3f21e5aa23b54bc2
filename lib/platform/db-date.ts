import { type LocalDate, localDate } from "@/lib/calendar/local-date";

/** A legal day for a `date` column: Prisma wants a Date at midnight UTC. */
export const toDb = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
export const toDbOrNull = (day: LocalDate | null | undefined): Date | null => (day ? toDb(day) : null);

/** The legal day of a `date` column as Prisma reads it. */
export const fromDb = (value: Date): LocalDate => localDate(value.toISOString().slice(0, 10));
export const fromDbOrNull = (value: Date | null): LocalDate | null => (value ? fromDb(value) : null);

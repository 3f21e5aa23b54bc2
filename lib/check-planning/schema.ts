import { z } from "zod";
import { addDays, weekday } from "@/lib/calendar/local-date";
import { dutchDate, optionalDutchDate, optionalText, plainText } from "@/lib/platform/validation";

/** The run and the version of it that the reader saw. */
const seen = { runId: z.uuid(), version: z.number().int().min(1) };
/** Any day of a week stands for the week. */
const week = () => dutchDate().transform((day) => addDays(day, 1 - weekday(day)));
const count = (max: number) => z.number().int().min(0).max(max);

export const requestPlanSchema = z.strictObject({ fromOn: dutchDate(), untilOn: dutchDate() });

export const supposeSchema = z.strictObject({
  fromOn: dutchDate(),
  untilOn: dutchDate(),
  awayId: z.uuid().optional(),
  awayFrom: optionalDutchDate(),
  awayUntil: optionalDutchDate(),
  slotsPerWeek: count(200).optional(),
  mostPerYear: z.number().int().min(1).max(2).optional(),
  moreOrders: count(2_000).optional(),
  fewerOrders: count(2_000).optional(),
});

export const runSchema = z.strictObject(seen);

export const setSlotsSchema = z.strictObject({
  fromOn: week(),
  untilOn: week(),
  slots: count(200),
  closedReason: optionalText({ max: 200 }),
});

export const recordAbsenceSchema = z.strictObject({
  staffId: z.uuid(),
  fromOn: dutchDate(),
  untilOn: dutchDate(),
});
export const withdrawAbsenceSchema = z.strictObject({ absenceId: z.uuid() });

export const markScheduleSchema = z.strictObject({
  orderId: z.uuid(),
  scheduleId: z.uuid(),
  reason: plainText({ max: 500 }),
});
export const unmarkScheduleSchema = z.strictObject({ orderId: z.uuid(), scheduleId: z.uuid() });

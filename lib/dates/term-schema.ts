import { z } from "zod";
import { choice, dutchDate, plainText } from "@/lib/platform/validation";

/** Units in which an aim of the organisation can be set; hours and years are for the law. */
export const targetUnits = ["days", "working-days", "weeks", "months"] as const;

export const changeTargetSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  length: z.number().int().min(0).max(366),
  unit: choice(targetUnits),
  validFrom: dutchDate(),
  source: plainText({ min: 10, max: 300 }),
  reason: plainText({ max: 500 }),
});

export const addDesignatedDaySchema = z.strictObject({
  day: dutchDate(),
  source: plainText({ min: 10, max: 300 }),
});

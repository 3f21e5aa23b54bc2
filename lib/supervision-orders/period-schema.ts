import { z } from "zod";
import { choice, dutchDate, optionalDutchDate, plainText } from "@/lib/platform/validation";
import { probationChangeKinds } from "./probation-changes";

/** A judgment that changed the probation period. */
export const changePeriodSchema = z.strictObject({
  orderId: z.uuid(),
  version: z.number().int().min(1),
  kind: choice(probationChangeKinds),
  months: z.number().int().min(1).max(120),
  decidedOn: dutchDate(),
  /** The day it took effect; the day of the decision when left empty. */
  effectiveOn: optionalDutchDate(),
  source: plainText({ min: 3, max: 300 }),
});

export const withdrawPeriodChangeSchema = z.strictObject({
  orderId: z.uuid(),
  version: z.number().int().min(1),
  changeId: z.uuid(),
  reason: plainText({ max: 500 }),
});

import { z } from "zod";
import { plainText } from "@/lib/platform/validation";
import { endReasons } from "@/lib/supervision-orders/states";

const day = z.iso.date();
const about = { orderExternalId: z.string().min(1).max(100), decidedOn: day };

/** The judge or the OM changed the probation period (Sv 6:6:19 lid 1 onder a). */
const periodChange = z.strictObject({
  ...about,
  change: z.literal("period"),
  kind: z.enum(["lengthened", "shortened", "restarted"]),
  months: z.number().int().min(1).max(120),
  effectiveOn: day,
  /** Court and number of the decision. */
  source: plainText({ max: 200, min: 3 }),
});

/** The principal takes the order back (Besluit tul art. 3:1). */
const withdrawal = z.strictObject({
  ...about,
  change: z.literal("withdrawn"),
  reason: z.enum(endReasons),
  endsOn: day,
});

/** Conditions, or another organisation: what changes is for a person to read and to do. */
const byHand = z.strictObject({
  ...about,
  change: z.enum(["conditions", "transferred"]),
  description: plainText({ max: 8_000 }),
});

/** M2 OpdrachtGewijzigd, -Ingetrokken, -Overgedragen. */
export const orderChange = z.discriminatedUnion("change", [periodChange, withdrawal, byHand]);

/** M4 ProeftijdHerberekend: the last day as the execution chain reckons it, with the instant of its sum. */
export const periodReckoned = z.strictObject({
  orderExternalId: z.string().min(1).max(100),
  endOn: day,
  reckonedAt: z.iso.datetime(),
});

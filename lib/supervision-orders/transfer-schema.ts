import { z } from "zod";
import { plainText } from "@/lib/platform/validation";

export const proposeTransferSchema = z.strictObject({
  orderId: z.uuid(),
  version: z.number().int().min(1),
  toUnitId: z.uuid(),
  /** What the new unit must know to take over. */
  note: plainText({ max: 4_000, min: 20 }),
});

const seen = { transferId: z.uuid(), version: z.number().int().min(1) };
export const acceptTransferSchema = z.strictObject(seen);
export const declineTransferSchema = z.strictObject({ ...seen, reason: plainText({ max: 2_000 }) });
export const withdrawTransferSchema = z.strictObject(seen);

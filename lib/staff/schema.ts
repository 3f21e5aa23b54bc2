import { z } from "zod";
import { dutchDate, plainText } from "@/lib/platform/validation";

export const setCoverSchema = z.strictObject({
  absentId: z.uuid(),
  coveringId: z.uuid(),
  fromOn: dutchDate(),
  untilOn: dutchDate(),
  reason: plainText({ max: 500 }),
});

export const endCoverSchema = z.strictObject({ coverId: z.uuid() });

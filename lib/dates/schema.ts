import { z } from "zod";
import { optionalDutchDate } from "@/lib/platform/validation";
import { dateKinds } from "@/lib/terms/date-codes";

/** What a reader supposes; asked in the address, saved nowhere. */
export const whatIfForm = z.strictObject({
  on: optionalDutchDate(),
  from: optionalDutchDate(),
  until: optionalDutchDate(),
});

export const explainedDateInput = z.strictObject({
  kind: z.enum(dateKinds),
  id: z.uuid(),
  wish: whatIfForm,
});

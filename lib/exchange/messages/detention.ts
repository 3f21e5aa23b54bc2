import { z } from "zod";
import { parseIso } from "@/lib/calendar/local-date";
import { parseChainNumber } from "@/lib/supervision-orders/chain-number";

const day = z
  .string()
  .refine((text) => parseIso(text) !== undefined)
  .transform((text) => parseIso(text) as NonNullable<ReturnType<typeof parseIso>>);

/** M3 DetentieMutatie: someone went into detention, or left it. The probation period stands still (Sv 6:1:18 lid 3). */
export const detentionChange = z
  .strictObject({
    skn: z.string().refine((text) => parseChainNumber(text) !== undefined),
    /** Slug of the institution in our reference table. */
    facility: z
      .string()
      .regex(/^[a-z-]{2,60}$/)
      .nullable(),
    fromOn: day,
    untilOn: day.nullable(),
    /** Whether it lawfully deprives of liberty; a conditional admission to a clinic does not. */
    suspendsProbation: z.boolean(),
  })
  .refine((stay) => stay.untilOn === null || stay.untilOn >= stay.fromOn, { path: ["untilOn"] });

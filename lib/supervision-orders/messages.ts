import { z } from "zod";
import { missingCodes } from "./completeness";
import { conditionOutcomes } from "./schema";
import { closingOutcomes, endReasons } from "./states";

/** Bodies of the messages about an order itself; its subject is the order by the chain's own number. */
const day = z.iso.date();
const heading = { orderExternalId: z.string().min(1).max(100), organisation: z.string().min(1).max(20) };

/** M7: supervision has started, or the order goes back with what is missing (Besluit tul art. 3:2). */
export const startOrReturnMessage = z.discriminatedUnion("event", [
  z.strictObject({ event: z.literal("started"), ...heading, startedOn: day }),
  z.strictObject({
    event: z.literal("returned"),
    ...heading,
    returnedOn: day,
    missing: z.array(z.enum(missingCodes)).min(1),
    reason: z.string().min(1).max(2_000),
  }),
]);
export type StartOrReturnMessage = z.output<typeof startOrReturnMessage>;

/** M11 afloopbericht: to the OM and the Minister as soon as possible after the end (Besluit tul art. 3:5). */
export const closingMessage = z.strictObject({
  ...heading,
  endedOn: day,
  endReason: z.enum(endReasons),
  outcome: z.enum(closingOutcomes),
  report: z.string().min(1).max(8_000),
  conditions: z.array(
    z.strictObject({
      sequence: z.number().int(),
      code: z.string().min(1).max(60),
      outcome: z.enum(conditionOutcomes),
    }),
  ),
});
export type ClosingMessage = z.output<typeof closingMessage>;

import { z } from "zod";

const externalId = z.string().min(1).max(100);

/** M7: supervision began (Besluit tul 3:2), or the order goes back to its principal. */
export const progressReport = z.discriminatedUnion("part", [
  z.strictObject({ part: z.literal("started"), orderExternalId: externalId, startedOn: z.iso.date() }),
  z.strictObject({
    part: z.literal("returned"),
    orderExternalId: externalId,
    returnedOn: z.iso.date(),
    missing: z.array(z.string().max(60)).max(30),
    reason: z.string().max(2_000),
  }),
]);

/** M11 Afloopbericht: supervision ended (Besluit tul 3:5), to OM and Minister. */
export const closingReport = z.strictObject({
  orderExternalId: externalId,
  closedOn: z.iso.date(),
  outcome: z.string().max(40),
  reason: z.string().max(2_000),
});

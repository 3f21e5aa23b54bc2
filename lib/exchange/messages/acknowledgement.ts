import { z } from "zod";

/**
 * RECEIVED: it lies there. ACCEPTED: it is taken in hand, under a reference. FORWARDED: it reached the OM.
 * REJECTED: it goes no further.
 */
export const acknowledgementStatuses = ["RECEIVED", "ACCEPTED", "FORWARDED", "REJECTED"] as const;

/** M6 BevestigingOntvangst: the business receipt, apart from the 202 of the transport. */
export const acknowledgement = z.strictObject({
  /** Id of the message it is about. */
  ref: z.uuid(),
  status: z.enum(acknowledgementStatuses),
  cjibReference: z
    .string()
    .regex(/^[A-Z0-9-]{1,60}$/)
    .nullable(),
  /** Only with REJECTED: a code, no words. */
  reasonCode: z
    .string()
    .regex(/^[a-zA-Z.-]{1,60}$/)
    .nullable(),
});

export type Acknowledgement = z.output<typeof acknowledgement>;

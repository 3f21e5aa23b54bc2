import { z } from "zod";

/**
 * CloudEvents-NL around every message: numbers and codes, nothing about a person (their content stands in `data`,
 * which only the signed body carries). `subject` is the sender's number of the case the message is about.
 */
export const envelopeSchema = z.strictObject({
  specversion: z.literal("1.0"),
  id: z.uuid(),
  source: z.string().regex(/^urn:nld:oin:\d{20}:systeem:[a-z-]{1,40}$/),
  type: z.string().regex(/^nl\.[a-z.-]{3,100}\.v\d{1,2}$/),
  /** When it was logged at the sender, not when the thing happened. */
  time: z.iso.datetime({ offset: true }),
  subject: z.uuid().optional(),
  datacontenttype: z.literal("application/json"),
  /** Id of the message this one answers or passes on. */
  correlationid: z.uuid().optional(),
  /** Number under which the CJIB handles the case. */
  cjibreference: z
    .string()
    .regex(/^[A-Z0-9-]{1,60}$/)
    .optional(),
  data: z.unknown(),
});

export type Envelope = z.output<typeof envelopeSchema>;

import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";

const input = z.strictObject({
  id: z.uuid(),
  /** Key of a refusal text. */
  reasonCode: z.string().max(100),
  /** Field names or a reference, never content. */
  reason: z.string().max(500),
  organisationId: z.uuid().nullable(),
  correlationId: z.uuid().nullable(),
});

/** Sets a message apart that could not have its effect: a person looks at it, and the others go on. */
export const quarantineMessage = defineCommand({
  name: "exchange.quarantine-message",
  roles: ["exchange"],
  input,
  run: async ({ db, record }, { id, ...why }) => {
    const { count } = await db.exchangeMessage.updateMany({
      where: { id, state: "received" },
      data: { ...why, state: "quarantined" },
    });
    if (count === 0) return;
    await record({
      event: "exchange.quarantined",
      subjectType: "message",
      subjectId: id,
      detail: { reasonCode: why.reasonCode },
    });
  },
});

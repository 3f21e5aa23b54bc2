import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";

/** So many at a time, so that no other work waits for it. */
const most = 500;

/**
 * Empties what settled messages said once the term for it (message-content) is over; the register keeps that they went,
 * when, and how they ended. Returns how many.
 */
export const clearContents = defineCommand({
  name: "exchange.clear-contents",
  roles: ["exchange"],
  input: z.strictObject({}),
  run: async ({ db, occasion, record }) => {
    const [row] = await db.$queryRaw<{ n: number }[]>`select priv.clear_contents(${most}::int) as n`;
    const cleared = row?.n ?? 0;
    if (cleared > 0)
      await record({
        event: "exchange.contents-cleared",
        subjectType: "exchange",
        subjectId: occasion.actor.staffId,
        detail: { cleared },
      });
    return { cleared };
  },
});

import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";

const input = z.strictObject({ id: z.uuid() });

/** Counts a try, before it is made. */
export const noteAttempt = defineCommand({
  name: "exchange.note-attempt",
  roles: ["exchange"],
  input,
  run: async ({ db }, { id }) => {
    await db.exchangeMessage.updateMany({
      where: { id, state: "queued" },
      data: { attempts: { increment: 1 } },
    });
  },
});

/**
 * The transport has a receipt that names our message. Not the same as its acceptance (M6); a receipt itself (M6)
 * waits for nothing more. A message that was accepted meanwhile stays so.
 */
export const noteDelivery = defineCommand({
  name: "exchange.note-delivery",
  roles: ["exchange"],
  input,
  run: async ({ db, occasion: { at } }, { id }) => {
    await db.exchangeMessage.updateMany({ where: { id, deliveredAt: null }, data: { deliveredAt: at } });
    await db.exchangeMessage.updateMany({
      where: { id, state: "queued", kind: "M6" },
      data: { state: "accepted", settledAt: at },
    });
    await db.exchangeMessage.updateMany({ where: { id, state: "queued" }, data: { state: "delivered" } });
  },
});

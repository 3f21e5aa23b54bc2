import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

const input = z.strictObject({ id: z.uuid() });

/** A message with its content, for the worker that sends or handles it; null when there is nothing left to do. */
export const messageInHand = defineQuery({
  name: "exchange.message-in-hand",
  roles: ["exchange"],
  opens: "list",
  input,
  run: async (db, _occasion, { id }) => {
    const message = await db.exchangeMessage.findUnique({ where: { id }, include: { payload: true } });
    if (!message?.payload || !["queued", "received"].includes(message.state)) return null;
    return { ...message, body: message.payload.body };
  },
});

export type MessageInHand = NonNullable<Awaited<ReturnType<typeof messageInHand>>>;

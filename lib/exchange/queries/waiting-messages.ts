import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

/** Messages that should have left or been handled by now, for the worker to wake. */
export const waitingMessages = defineQuery({
  name: "exchange.waiting-messages",
  roles: ["exchange"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db) =>
    db.$queryRaw<{ id: string; direction: "in" | "out"; queue: string }[]>`
      select id, direction, coalesce(subject_id, id)::text as queue from exchange_message
      where state in ('queued', 'received') and created_at < now() - interval '2 minutes'
      order by created_at limit 500`,
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { retryMessageSchema } from "../schema";
import { setApart } from "../set-apart";

/**
 * A message set apart is offered to the worker again; a trigger gives it its job. CJIB staff, who work in someone
 * else's inbox, say why.
 */
export const retryMessage = defineCommand({
  name: "exchange.retry-message",
  roles: ["administration", "cjibClerk"],
  input: retryMessageSchema,
  run: async ({ db, occasion: { actor }, record }, { id, cause }) => {
    if (actor.role === "cjibClerk" && !cause) throw new Refusal("exchange.cause-missing", { path: "cause" });
    const { count } = await db.exchangeMessage.updateMany({
      where: { id, ...setApart(actor) },
      data: { state: "received", reasonCode: null, reason: "" },
    });
    if (count === 0) throw new Refusal("exchange.no-longer-set-apart");
    await record({
      event: "exchange.retried",
      subjectType: "message",
      subjectId: id,
      detail: { cause: cause ?? null },
    });
    return { id };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { retryMessageSchema } from "../schema";

/** A message set apart is offered to the worker again; a trigger gives it its job. */
export const retryMessage = defineCommand({
  name: "exchange.retry-message",
  roles: ["administration"],
  input: retryMessageSchema,
  run: async ({ db, record }, { id }) => {
    const { count } = await db.exchangeMessage.updateMany({
      where: { id, state: "quarantined", direction: "in", party: "probation" },
      data: { state: "received", reasonCode: null, reason: "" },
    });
    if (count === 0) throw new Refusal("exchange.no-longer-set-apart");
    await record({ event: "exchange.retried", subjectType: "message", subjectId: id });
    return { id };
  },
});

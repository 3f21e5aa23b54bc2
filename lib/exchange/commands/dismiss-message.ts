import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import type { Acknowledgement } from "../messages/acknowledgement";
import { dismissMessageSchema } from "../schema";
import { inboxOf, setApart } from "../set-apart";

/** A message set apart goes no further, and its sender is told so (M6). The words why stay here. */
export const dismissMessage = defineCommand({
  name: "exchange.dismiss-message",
  roles: ["administration", "cjibClerk"],
  input: dismissMessageSchema,
  run: async ({ db, occasion, record, send }, { id, reason }) => {
    const where = { id, ...setApart(occasion.actor) };
    const message = await db.exchangeMessage.findFirst({ where });
    const { count } = await db.exchangeMessage.updateMany({
      where,
      data: { state: "dismissed", settledAt: occasion.at, reason },
    });
    if (!message || count === 0) throw new Refusal("exchange.no-longer-set-apart");
    await record({
      event: "exchange.dismissed",
      subjectType: "message",
      subjectId: id,
      detail: { reasonCode: message.reasonCode },
    });
    if (message.kind === "M6") return { id };
    const body: Acknowledgement = {
      ref: message.messageId,
      status: "REJECTED",
      cjibReference: null,
      reasonCode: message.reasonCode,
    };
    await send({
      party: inboxOf(occasion.actor),
      kind: "M6",
      subjectId: message.subjectId ?? message.id,
      correlationId: message.messageId,
      organisationId: message.organisationId,
      officeCode: message.officeCode,
      body,
    });
    return { id };
  },
});

import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";
import type { Acknowledgement } from "../messages/acknowledgement";

const input = z.strictObject({
  id: z.uuid(),
  correlationId: z.uuid().nullable(),
  cjibReference: z.string().nullable(),
  organisationId: z.uuid().nullable(),
  officeCode: z.string().nullable(),
});

/** A message that arrived has had its effect: marked as handled and confirmed (M6) to who sent it, once. */
export const settleIncoming = defineCommand({
  name: "exchange.settle-incoming",
  roles: ["exchange"],
  input,
  run: async ({ db, occasion, send }, { id, ...found }) => {
    const { count } = await db.exchangeMessage.updateMany({
      where: { id, state: "received" },
      data: { ...found, state: "handled", settledAt: occasion.at, reasonCode: null, reason: "" },
    });
    if (count === 0) return;
    const message = await db.exchangeMessage.findUniqueOrThrow({ where: { id } });
    // no receipt of a receipt
    if (message.kind === "M6") return;
    const body: Acknowledgement = {
      ref: message.messageId,
      status: "ACCEPTED",
      cjibReference: found.cjibReference,
      reasonCode: null,
    };
    await send({
      party: message.party === "om" ? "om" : "probation",
      kind: "M6",
      subjectId: message.subjectId ?? message.id,
      correlationId: message.messageId,
      organisationId: found.organisationId,
      officeCode: found.officeCode,
      body,
    });
  },
});

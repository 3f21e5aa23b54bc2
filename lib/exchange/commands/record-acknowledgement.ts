import { defineCommand } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/refusal";
import { acknowledgement } from "../messages/acknowledgement";

/**
 * M6 about a message of ours: the register learns that the CJIB has it, under which number, or that it goes no
 * further. Receipts may overtake each other; a rejection is not undone by a late one. Returns which message it was.
 */
export const recordAcknowledgement = defineCommand({
  name: "exchange.record-acknowledgement",
  roles: ["exchange"],
  input: acknowledgement,
  run: async ({ db, occasion: { at } }, { ref, status, cjibReference, reasonCode }) => {
    const message = await db.exchangeMessage.findFirst({ where: { messageId: ref, direction: "out" } });
    if (!message) throw new NotFound();
    const { id } = message;
    if (cjibReference) await db.exchangeMessage.updateMany({ where: { id }, data: { cjibReference } });
    if (status === "REJECTED") {
      await db.exchangeMessage.updateMany({
        where: { id, state: { not: "rejected" } },
        data: { state: "rejected", settledAt: at, reasonCode: reasonCode ?? "exchange.rejected-by-cjib" },
      });
    } else {
      await db.exchangeMessage.updateMany({
        where: { id, state: { in: ["queued", "delivered"] } },
        data: { state: "accepted", settledAt: at },
      });
    }
    return {
      kind: message.kind,
      subjectId: message.subjectId,
      organisationId: message.organisationId,
      officeCode: message.officeCode,
    };
  },
});

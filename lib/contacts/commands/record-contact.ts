import "server-only";
import { formatDutch } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { raiseSignal } from "@/lib/signals/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { contactRow } from "../contact-row";
import { mayLogContact, raisesSignal } from "../rules";
import { recordContactSchema } from "../schema";

/** One entry of the contact log. Not there without a message raises a signal in the same transaction. */
export const recordContact = defineCommand({
  name: "contacts.record",
  roles: ["officer"],
  input: recordContactSchema,
  run: async (context, { orderId, ...content }) => {
    const { db, occasion, record } = context;
    const order = await visibleOrder(db, occasion, orderId);
    if (!mayLogContact(order.state)) throw new Refusal("contacts.order-not-running");
    const row = await contactRow(context, order, content);
    const { id } = await db.contact.create({
      data: { ...row, orderId, authorId: occasion.actor.staffId, recordedAt: occasion.at },
      select: { id: true },
    });
    await record({
      event: "contacts.recorded",
      subjectType: "contact",
      subjectId: id,
      orderId,
      detail: { kind: content.kind, attendance: content.attendance },
    });
    const signalId = raisesSignal(content.attendance)
      ? await raiseSignal(context, {
          orderId,
          kind: "missed-contact",
          sourceType: "contact",
          sourceId: id,
          conditionId: row.conditionIds[0] ?? null,
          fact: `Niet verschenen zonder bericht op ${formatDutch(content.occurredOn)} om ${content.occurredAt} uur.`,
        })
      : null;
    return { contactId: id, signalId };
  },
});

import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { addToContactSchema } from "../schema";

/** An addition to an entry, by whoever works on the order; never a change of what was written. */
export const addToContact = defineCommand({
  name: "contacts.add",
  roles: ["officer"],
  input: addToContactSchema,
  run: async ({ db, occasion, record }, { orderId, contactId, text }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const contact = await db.contact.findFirst({
      where: { id: contactId, orderId: order.id },
      select: { id: true },
    });
    if (!contact) throw new NotFound();
    const { id } = await db.contactAddition.create({
      data: { contactId, orderId, text, authorId: occasion.actor.staffId, recordedAt: occasion.at },
      select: { id: true },
    });
    await record({
      event: "contacts.added-to",
      subjectType: "contact",
      subjectId: contactId,
      orderId,
      detail: { additionId: id },
    });
    return { contactId };
  },
});

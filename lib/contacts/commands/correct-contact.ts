import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { contactRow } from "../contact-row";
import { correctContactSchema } from "../schema";

/** Puts an own entry right within seven days; later the database refuses and the log is only added to. */
export const correctContact = defineCommand({
  name: "contacts.correct",
  roles: ["officer"],
  input: correctContactSchema,
  run: async (context, { orderId, contactId, version, ...content }) => {
    const { db, occasion, record } = context;
    const order = await visibleOrder(db, occasion, orderId);
    const contact = await db.contact.findFirst({ where: { id: contactId, orderId: order.id } });
    if (!contact) throw new NotFound();
    if (contact.authorId !== occasion.actor.staffId) throw new Refusal("contacts.not-your-entry");
    const row = await contactRow(context, order, content);
    const { count } = await db.contact.updateMany({
      where: { id: contactId, version },
      data: { ...row, version: { increment: 1 }, correctedAt: occasion.at },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await record({
      event: "contacts.corrected",
      subjectType: "contact",
      subjectId: contactId,
      orderId,
      detail: { changed: changedFields(contact, row) },
    });
    return { contactId };
  },
});

/** Names of the fields that changed; what stood in them stays out of the log of acts. */
function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const plain = (value: unknown) => JSON.stringify(value ?? null);
  return Object.keys(after).filter((field) => plain(before[field]) !== plain(after[field]));
}

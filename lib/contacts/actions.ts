"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { addToContact } from "./commands/add-to-contact";
import { correctContact } from "./commands/correct-contact";
import { recordContact } from "./commands/record-contact";

export const recordContactAction = formAction(recordContact, {
  then: ({ signalId }, { orderId }) =>
    paths.orderTab(orderId, "contacts", {
      done: signalId ? "contacts.recorded-with-signal" : "contacts.recorded",
    }),
});
export const correctContactAction = formAction(correctContact, {
  then: ({ contactId }, { orderId }) => paths.contact(orderId, contactId, { done: "contacts.corrected" }),
});
export const addToContactAction = formAction(addToContact, {
  then: ({ contactId }, { orderId }) => paths.contact(orderId, contactId, { done: "contacts.added" }),
});

import { z } from "zod";
import {
  choice,
  clockTime,
  dutchDate,
  ids,
  optionalDutchDate,
  optionalText,
  plainText,
  yesNo,
} from "@/lib/platform/validation";
import { attendances, contactKinds } from "./codes";

const text = () => optionalText({ max: 4_000 });

/** What is logged of one contact: facts by their source, and the officer's own reading apart from them. */
const content = {
  kind: choice(contactKinds),
  planned: yesNo(),
  occurredOn: dutchDate(),
  occurredAt: clockTime(),
  minutes: z.number().int().min(1).max(1_440).optional(),
  place: optionalText({ max: 200 }),
  present: optionalText({ max: 500 }),
  secondWorkerId: z.uuid().optional(),
  attendance: choice(attendances),
  conditionIds: ids(),
  observed: text(),
  toldByClient: text(),
  thirdParty: optionalText({ max: 200 }),
  toldByThird: text(),
  interpretation: text(),
  clientView: text(),
  agreements: text(),
  nextContactOn: optionalDutchDate(),
  safetyIncident: yesNo(),
};

export const recordContactSchema = z.strictObject({ orderId: z.uuid(), ...content });
export const correctContactSchema = z.strictObject({
  orderId: z.uuid(),
  contactId: z.uuid(),
  version: z.number().int().min(1),
  ...content,
});
export const addToContactSchema = z.strictObject({
  orderId: z.uuid(),
  contactId: z.uuid(),
  text: plainText({ max: 4_000 }),
});
export type ContactContent = Omit<z.output<typeof recordContactSchema>, "orderId">;

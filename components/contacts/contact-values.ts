import { dayInAmsterdam, timeInAmsterdam } from "@/lib/calendar/amsterdam";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { ContactEntry } from "@/lib/contacts/queries";

/** A new entry: what is so most of the time, and today. */
export const newContactValues = (today: LocalDate, kind: string) => ({
  kind,
  planned: "yes",
  occurredOn: formatDutch(today),
  safetyIncident: "no",
});

/** An entry as it stands, for the form that puts it right. */
export const contactValues = (contact: ContactEntry) => ({
  kind: contact.kind,
  attendance: contact.attendance,
  planned: contact.planned ? "yes" : "no",
  occurredOn: formatDutch(dayInAmsterdam(contact.occurredAt)),
  occurredAt: timeInAmsterdam(contact.occurredAt),
  minutes: contact.minutes === null ? "" : String(contact.minutes),
  place: contact.place,
  present: contact.present,
  secondWorkerId: contact.secondWorkerId ?? "",
  conditionIds: contact.conditionIds,
  observed: contact.observed,
  toldByClient: contact.toldByClient,
  thirdParty: contact.thirdParty,
  toldByThird: contact.toldByThird,
  interpretation: contact.interpretation,
  clientView: contact.clientView,
  agreements: contact.agreements,
  nextContactOn: contact.nextContactOn ? formatDutch(contact.nextContactOn) : "",
  safetyIncident: contact.safetyIncident ? "yes" : "no",
});

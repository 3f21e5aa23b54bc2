import { addDays, type LocalDate } from "@/lib/calendar/local-date";

/** Seven days in which an entry is corrected; the database holds the same line (trigger `locked`). Own choice, term `contact-lock`. */
const CORRECTION_DAYS = 7;

/** The last day on which an entry recorded on this day can be corrected; afterwards it is only added to. */
export const correctableUntil = (recordedOn: LocalDate): LocalDate =>
  addDays(recordedOn, CORRECTION_DAYS - 1);

/** Kinds at which client and officer meet, so that two workers can be asked for. */
const meetings: readonly string[] = ["start-interview", "office", "home-visit"];

/** High safety risk: two workers at every meeting (practice: hoog veiligheidsrisico). */
export const needsSecondWorker = (contact: {
  readonly twoWorkers: boolean;
  readonly kind: string;
  readonly attendance: string;
}): boolean =>
  contact.twoWorkers && meetings.includes(contact.kind) && ["appeared", "late"].includes(contact.attendance);

/** Not there and nothing heard: that is looked into (signal), whatever the reason turns out to be. */
export const raisesSignal = (attendance: string): boolean => attendance === "absent-without-message";

/** States of an order in which there is supervision to log: from the assignment to the end. */
const logged: readonly string[] = ["assigned", "started", "running", "suspended", "closing"];

/** Whether contacts can be recorded for an order in this state. */
export const mayLogContact = (orderState: string): boolean => logged.includes(orderState);

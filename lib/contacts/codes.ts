import { startInterviewKind } from "@/lib/supervision-orders/start-interview-kind";

/** Kinds of contact in the log (contactjournaal). */
export const contactKinds = [
  startInterviewKind,
  "office",
  "home-visit",
  "phone",
  "video",
  "chain-partner",
  "network",
  "monitoring-report",
  "test",
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Whether the client was there. `not-applicable` is for contact with others about the client. */
export const attendances = [
  "appeared",
  "late",
  "absent-with-message",
  "absent-without-message",
  "not-applicable",
] as const;

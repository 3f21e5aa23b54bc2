import type { Role } from "@/lib/platform/actor";

const accepted: readonly string[] = ["accepted", "assigned", "started", "running", "suspended", "closing"];
const whoMay: readonly Role[] = ["officer", "teamLead", "administration"];

/** Whether a judgment on the probation period can be recorded now: from acceptance until the order is closed. */
export const mayChangePeriod = (state: string, role: Role): boolean =>
  accepted.includes(state) && whoMay.includes(role);

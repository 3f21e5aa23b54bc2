import type { Role } from "@/lib/platform/actor";
import { type OrderState, type OrderVerb, orderTransitions } from "./states";

/** Acts that have a form on the page of the order itself, in the order of an order's life. */
const onPage = [
  "adopt-plan",
  "suspend",
  "resume",
  "begin-closing",
  "close",
  "reopen",
] as const satisfies readonly OrderVerb[];
export type PageAct = (typeof onPage)[number] | "set-level";

/** Acts that have a page of their own. */
const ownPage = [
  "assign",
  "reassign",
  "start",
  "begin-review",
  "transfer",
] as const satisfies readonly OrderVerb[];
export type LinkedAct = (typeof ownPage)[number];

const may = (state: string, verb: OrderVerb, role: Role): boolean =>
  orderTransitions.some(
    (row) => row.from === (state as OrderState) && row.verb === verb && row.roles.some((r) => r === role),
  );

const supervised: readonly string[] = ["assigned", "started", "running", "suspended"];
const withOfficer: readonly string[] = [...supervised, "closing"];

/** What this role can do now on the page of the order; the table of states decides. */
export function pageActs(state: string, role: Role): readonly PageAct[] {
  const steps = onPage.filter((verb) => may(state, verb, role));
  const level = supervised.includes(state) && (role === "officer" || role === "teamLead");
  return level ? [...steps, "set-level"] : steps;
}

/** What this role can go and do on another page. An order that has an officer can get another one at any time. */
export function linkedActs(state: string, role: Role): readonly LinkedAct[] {
  return ownPage.filter((verb) =>
    verb === "reassign" ? role === "teamLead" && withOfficer.includes(state) : may(state, verb, role),
  );
}

/** Whether the balance per condition can be made now. */
export const mayWeigh = (state: string, role: Role): boolean =>
  (role === "officer" || role === "teamLead") && ["running", "suspended", "closing"].includes(state);

/** Whether a condition binds now; before, it is put right in the review, and afterwards nothing changes any more. */
export const conditionBinds = (state: string): boolean =>
  ["accepted", "assigned", "started", "running", "suspended", "closing"].includes(state);

/** Whether this role can record that a judge changed a condition, or that our copy had a mistake. */
export const mayChangeCondition = (state: string, role: Role): boolean =>
  (role === "administration" || role === "teamLead") && conditionBinds(state);

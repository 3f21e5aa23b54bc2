import { account } from "./enter";
import { leadOf, type Stop } from "./stop";

const check = (where: string, staff = "c.officer_id") =>
  `select ${staff} as staff, c.id from device_check c join supervision_order o on o.id = c.order_id
   join device_clause k on k.condition_id = c.condition_id
   where o.state = 'running' and (k.wording = 'sufficient' or k.despite_doubt) and ${where}`;
const open = check("c.state = 'planned' and c.due_on < current_date");
const one = "/device-checks/[id]";

/** Device checks: the list, the five steps, the three other ends, and what comes after. */
export const checkStops: readonly Stop[] = [
  { route: "/device-checks", state: "officer", sql: account("officer") },
  { route: "/device-checks", state: "lead", sql: account("lead") },
  { route: one, state: "authority", sql: open, sent: "Verder naar uitleg" },
  { route: one, state: "begun", sql: check("c.state = 'in-progress'") },
  { route: one, state: "done", sql: check("c.state = 'done'") },
  { route: one, state: "refused", sql: check("c.state = 'refused'"), sent: "Beoordeling vastleggen" },
  { route: one, state: "assessed", sql: check("c.state = 'assessed'", leadOf("c.unit_id")) },
  { route: one, state: "closed", sql: check("c.state = 'closed'") },
  {
    route: one,
    state: "stopped, read by the lead",
    sql: check("c.outcome = 'stopped'", leadOf("c.unit_id")),
  },
  { route: one, state: "could not be done", sql: check("c.outcome = 'impossible'", leadOf("c.unit_id")) },
  { route: `${one}/stop`, state: "nothing filled in", sql: open, sent: "Stoppen en vastleggen" },
  { route: `${one}/refused`, state: "nothing filled in", sql: open, sent: "Weigering vastleggen" },
  { route: `${one}/impossible`, state: "nothing filled in", sql: open, sent: "Vastleggen" },
];

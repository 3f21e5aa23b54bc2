import { account } from "./enter";
import { leadOf, type Stop } from "./stop";

const check = (where: string, staff = "c.officer_id") =>
  `select ${staff} as staff, c.id from device_check c join supervision_order o on o.id = c.order_id
   join device_clause k on k.condition_id = c.condition_id
   where o.state = 'running' and (k.wording = 'sufficient' or k.despite_doubt) and ${where}`;
const open = check("c.state = 'planned' and c.due_on < current_date");
const one = "/device-checks/[id]";
const plan = "/check-planning";
const run = (where: string) =>
  `select ${leadOf("r.unit_id")} as staff, r.id from plan_run r where ${where} order by r.requested_at desc`;
/** The lead, and an order of the unit that is in the plan or was marked. */
const inPlan = (table: string) =>
  `select ${leadOf("o.unit_id")} as staff, o.id from ${table} z join supervision_order o on o.id = z.order_id`;

/** Device checks: the list, the five steps, the three other ends, and what comes after. */
export const checkStops: readonly Stop[] = [
  { route: "/device-checks", state: "officer", sql: account("officer") },
  { route: "/device-checks", state: "lead", sql: account("lead") },
  ...(["overdue", "not-planned", "ended", "stopped", "done-late"] as const).map((state) => ({
    ...{ route: "/device-checks", state, sql: account("lead"), address: `/device-checks?state=${state}` },
  })),
  { route: "/device-checks/coverage", state: "lead", sql: account("lead") },
  { route: "/device-checks/coverage", state: "another role's", sql: account("officer"), missing: true },
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
  { route: plan, state: "lead", sql: account("lead") },
  {
    route: plan,
    state: "who is not planned",
    sql: `${inPlan("plan_shortage")} where z.standing and z.why = 'capacity'`,
    address: `${plan}?show=capacity`,
  },
  { route: plan, state: "another role's", sql: account("officer"), missing: true },
  { route: `${plan}/capacity`, state: "slots left out", sql: account("lead"), sent: "Plekken vastleggen" },
  { route: `${plan}/what-if`, state: "nothing supposed", sql: account("lead"), sent: "Berekenen" },
  { route: `${plan}/[id]`, state: "to decide", sql: run("r.state = 'done'") },
  {
    route: `${plan}/[id]`,
    state: "confirmed, the weeks",
    sql: run("r.state = 'confirmed'"),
    address: `${plan}/:id?show=weeks`,
  },
  {
    route: `${plan}/[id]`,
    state: "the proof",
    sql: run("r.state = 'confirmed'"),
    address: `${plan}/:id?show=proof`,
  },
  {
    route: "/supervision-orders/[id]/device-checks",
    state: "planned, read by the lead",
    sql: `${inPlan("planned_visit")} where z.state = 'standing'`,
  },
  {
    route: "/supervision-orders/[id]/device-checks",
    state: "with priority, read by the lead",
    sql: `${inPlan("schedule_mark")} where z.ended_at is null`,
  },
];

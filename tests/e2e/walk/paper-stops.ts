import { account } from "./enter";
import { leadOf, orders, type Stop } from "./stop";

const order = "/supervision-orders/[id]";
const running = orders("'running'");

/** Papers of one kind in these states; written by the officer, or read by the unit's lead. */
const papers = (table: string, states: string, staff = "p.officer_id") =>
  `select ${staff} as staff, p.id from ${table} p where p.state in (${states})`;
const byLead = (table: string, states: string) => papers(table, states, leadOf("p.unit_id"));

const cases = (where: string) =>
  `select (select id from staff_member where role = 'prosecutor' and office_code = c.office_code limit 1) as staff, c.id
   from om_case c where ${where}`;

/** Signals, warnings, notices and advices, and the cases of the OM that come of them. */
export const paperStops: readonly Stop[] = [
  {
    route: `${order}/violations`,
    state: "filled",
    sql: "select p.officer_id as staff, p.order_id as id from violation_advice p where p.state <> 'draft'",
  },
  {
    route: `${order}/violations`,
    state: "empty",
    sql: orders("'running'", "o.officer_id", "not exists (select from signal s where s.order_id = o.id)"),
  },
  { route: `${order}/violations/new`, state: "nothing filled in", sql: running, sent: "Signaal vastleggen" },
  { route: `${order}/violations/warning`, state: "nothing filled in", sql: running, sent: "Concept opslaan" },
  {
    route: `${order}/violations/notice`,
    state: "nothing filled in",
    sql: running,
    sent: "Melding verzenden",
  },
  { route: "/signals/[id]", state: "new", sql: papers("signal", "'signal'") },
  {
    route: "/signals/[id]",
    state: "heard, not judged",
    sql: `${papers("signal", "'under-investigation'")} and p.hearing is not null`,
    sent: "Oordeel vastleggen",
  },
  { route: "/signals/[id]", state: "settled, read by the lead", sql: byLead("signal", "'settled'") },
  { route: "/warnings/[id]", state: "draft", sql: papers("formal_warning", "'draft'") },
  {
    route: "/warnings/[id]",
    state: "sent back without a reason",
    sql: byLead("formal_warning", "'awaiting-approval'"),
    sent: "Terugsturen",
  },
  { route: "/warnings/[id]", state: "approved", sql: papers("formal_warning", "'approved'") },
  { route: "/warnings/[id]/letter", state: "filled", sql: papers("formal_warning", "'in-force', 'issued'") },
  { route: "/violation-notices/[id]", state: "draft", sql: papers("violation_notice", "'draft'") },
  { route: "/violation-notices/[id]", state: "sent", sql: papers("violation_notice", "'received-by-om'") },
  { route: "/approvals", state: "lead", sql: account("lead") },
  { route: "/approvals", state: "officer", sql: account("officer") },
  { route: "/violation-advice", state: "filled", sql: account("officer") },
  {
    route: "/violation-advice",
    state: "nothing in this state",
    sql: account("officer"),
    address: "/violation-advice?state=withdrawn",
  },
  { route: "/violation-advice/[id]", state: "draft", sql: papers("violation_advice", "'draft'") },
  {
    route: "/violation-advice/[id]",
    state: "for the colleague who challenges",
    sql: papers("violation_advice", "'challenge'", "p.challenger_id"),
  },
  {
    route: "/violation-advice/[id]",
    state: "for the lead",
    sql: byLead("violation_advice", "'awaiting-approval'"),
  },
  { route: "/violation-advice/[id]", state: "question", sql: papers("violation_advice", "'question-asked'") },
  {
    route: "/violation-advice/[id]",
    state: "settled",
    sql: papers("violation_advice", "'settled', 'om-decided'"),
  },
  { route: "/om-cases", state: "to do", sql: account("om") },
  { route: "/om-cases", state: "all", sql: account("om"), address: "/om-cases?state=all" },
  {
    route: "/om-cases/[id]",
    state: "nothing decided",
    sql: cases("c.kind = 'advice' and c.state in ('received', 'open')"),
    sent: "Besluit verzenden",
  },
  {
    route: "/om-cases/[id]",
    state: "request to change a clause",
    sql: cases("c.kind = 'change-request' and c.state = 'open'"),
    sent: "Antwoord verzenden",
  },
  {
    route: "/om-cases/[id]",
    state: "request that was answered",
    sql: cases("c.kind = 'change-request' and c.state = 'decided'"),
  },
  { route: "/om-cases/[id]", state: "notice", sql: cases("c.kind = 'notice'") },
  { route: "/om-cases/[id]", state: "decided", sql: cases("c.decision is not null") },
  {
    route: "/om-cases/[id]",
    state: "of another office",
    sql: `select s.staff, c.id from (${account("om")}) s join staff_member m on m.id = s.staff,
      om_case c where c.office_code <> m.office_code`,
    missing: true,
  },
];

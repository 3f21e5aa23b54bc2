import { account } from "./enter";
import { leadOf, orders, type Stop } from "./stop";

const running = orders("'running'");
const order = "/supervision-orders/[id]";
const administration =
  "(select id from staff_member where role = 'administration' and organisation_id = o.organisation_id limit 1)";
const contact = `select c.author_id as staff, c.order_id as id, c.id as other from contact c
  join supervision_order o on o.id = c.order_id and o.officer_id = c.author_id`;
const condition = `select o.officer_id as staff, o.id, s.condition_id as other, o.unit_id from device_clause s
  join special_condition c on c.id = s.condition_id and c.state = 'active'
  join supervision_order o on o.id = s.order_id and o.state = 'running'`;
const request = (where: string) =>
  `select ${leadOf("o.unit_id")} as staff, o.id, q.condition_id as other from clause_request q
   join supervision_order o on o.id = q.order_id where ${where}`;

/** Pages of an order: who it is about, what was asked, what was done. */
export const orderStops: readonly Stop[] = [
  { route: "/supervision-orders", state: "officer", sql: account("officer") },
  { route: "/supervision-orders", state: "lead", sql: account("lead") },
  {
    route: "/supervision-orders",
    state: "nothing in this state",
    sql: account("officer"),
    address: "/supervision-orders?state=transferred",
  },
  { route: "/supervision-orders/incoming", state: "filled", sql: account("administration") },
  { route: "/supervision-orders/import", state: "filled", sql: account("administration") },
  {
    route: "/supervision-orders/import/[id]",
    state: "with lines that were refused",
    sql: `select i.imported_by_id as staff, i.id from order_import i
      order by exists (select from order_import_line l where l.import_id = i.id and l.outcome = 'rejected') desc limit 1`,
  },
  { route: order, state: "running", sql: running },
  { route: order, state: "closing", sql: orders("'closing'") },
  { route: order, state: "closed", sql: orders("'closed'") },
  { route: order, state: "suspended, read by the lead", sql: orders("'suspended'", leadOf("o.unit_id")) },
  { route: order, state: "administration", sql: orders("'running'", administration) },
  {
    route: order,
    state: "suspending it",
    sql: running,
    address: "/supervision-orders/:id?act=suspend",
    sent: "Opschorten",
  },
  { route: order, state: "another's", sql: otherOrder(), missing: true },
  { route: `${order}/review`, state: "in review", sql: orders("'in-review'", administration) },
  { route: `${order}/review`, state: "received", sql: orders("'received'", administration) },
  {
    route: `${order}/assign`,
    state: "nobody chosen",
    sql: orders("'accepted'", leadOf("o.unit_id")),
    sent: "Toewijzen",
  },
  {
    route: `${order}/transfer`,
    state: "proposing it",
    sql: orders(
      "'running'",
      leadOf("o.unit_id"),
      "not exists (select from order_transfer x where x.order_id = o.id)",
    ),
    sent: "Voorstel versturen",
  },
  {
    route: `${order}/transfer`,
    state: "waiting for an answer",
    sql: orders(
      "'running'",
      leadOf("o.unit_id"),
      "exists (select from order_transfer x where x.order_id = o.id and x.state = 'proposed')",
    ),
  },
  {
    route: "/transfers/[id]",
    state: "declined without a reason",
    sql: `select ${leadOf("x.to_unit_id")} as staff, x.id from order_transfer x where x.state = 'proposed'`,
    sent: "Voorstel afwijzen",
  },
  { route: `${order}/start`, state: "filled", sql: orders("'assigned'") },
  {
    route: `${order}/conditions/[conditionId]`,
    state: "read by the officer",
    sql: condition,
    address: "/supervision-orders/:id/conditions/:other",
  },
  {
    route: `${order}/conditions/[conditionId]`,
    state: "the lead records nothing",
    sql: `select ${leadOf("unit_id")} as staff, id, other from (${condition}) given`,
    address: "/supervision-orders/:id/conditions/:other",
    sent: "Nieuwe versie vastleggen",
  },
  {
    route: "/dates/[kind]/[id]",
    state: "the end of a probation period",
    sql: `${running} and o.probation_start_on is not null`,
    address: "/dates/probation-end/:id",
  },
  {
    route: "/dates/[kind]/[id]",
    state: "supposed otherwise, and backwards",
    sql: `${running} and o.probation_start_on is not null`,
    address: "/dates/probation-end/:id?from=10-02-2027&until=01-02-2027",
  },
  { route: `${order}/access`, state: "filled", sql: orders("'running'", leadOf("o.unit_id")) },
  { route: `${order}/contacts`, state: "filled", sql: running },
  {
    route: `${order}/contacts`,
    state: "empty",
    sql: orders("'assigned'", "o.officer_id", "not exists (select from contact c where c.order_id = o.id)"),
  },
  { route: `${order}/contacts/new`, state: "nothing filled in", sql: running, sent: "Contact bewaren" },
  {
    route: `${order}/contacts/[contactId]`,
    state: "filled",
    sql: contact,
    address: "/supervision-orders/:id/contacts/:other",
  },
  {
    route: `${order}/contacts/[contactId]/correct`,
    state: "filled",
    sql: `${contact} order by c.recorded_at desc limit 50`,
    address: "/supervision-orders/:id/contacts/:other/correct",
  },
  {
    route: `${order}/detention`,
    state: "filled",
    sql: orders(
      "'suspended'",
      "o.officer_id",
      "exists (select from detention d where d.person_id = o.person_id)",
    ),
  },
  { route: `${order}/detention`, state: "empty", sql: orders("'started'") },
  { route: `${order}/detention/new`, state: "nothing filled in", sql: running, sent: "Detentie bewaren" },
  {
    route: `${order}/device-checks`,
    state: "filled",
    sql: orders("'running'", "o.officer_id", "exists (select from device_check c where c.order_id = o.id)"),
  },
  {
    route: `${order}/device-checks`,
    state: "empty",
    sql: orders(
      "'running'",
      "o.officer_id",
      "not exists (select from device_clause c where c.order_id = o.id)",
    ),
  },
  {
    route: `${order}/device-checks/clause`,
    state: "officer",
    sql: `${condition} where s.wording = 'unassessed'`,
    address: "/supervision-orders/:id/device-checks/clause?condition=:other",
    sent: "Voorstel vastleggen",
  },
  {
    route: `${order}/device-checks/clause`,
    state: "lead",
    sql: `select ${leadOf("unit_id")} as staff, id, other from (${condition}) given`,
    address: "/supervision-orders/:id/device-checks/clause?condition=:other",
  },
  {
    route: `${order}/device-checks/clause`,
    state: "lead who asked the OM for another text",
    sql: request("q.state = 'at-om'"),
    address: "/supervision-orders/:id/device-checks/clause?condition=:other",
  },
  {
    route: `${order}/device-checks/clause`,
    state: "the OM does not apply for another text, asked again without a proposal",
    sql: request("q.answer = 'no-change'"),
    address: "/supervision-orders/:id/device-checks/clause?condition=:other",
    sent: "Verzoek verzenden",
  },
  {
    route: `${order}/device-checks`,
    state: "its clause lies with the OM",
    sql: request("q.state = 'at-om'"),
  },
  {
    route: `${order}/device-checks/new`,
    state: "filled",
    sql: `${condition} where s.wording = 'sufficient'
      and not exists (select from device_check_schedule d where d.order_id = o.id and d.state <> 'ended')`,
    address: "/supervision-orders/:id/device-checks/new?condition=:other",
  },
];

function otherOrder(): string {
  return `select s.staff, o.id from (${account("officer")}) s, supervision_order o
    join unit u on u.id = o.unit_id where u.name = 'Groningen'`;
}

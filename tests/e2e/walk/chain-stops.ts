import { account } from "./enter";
import { orders, type Stop } from "./stop";

const order = "/supervision-orders/[id]";
const running = orders("'running'");
const screening = (where: string) =>
  `select o.officer_id as staff, s.order_id as id, s.id as other from debt_screening s
   join supervision_order o on o.id = s.order_id where ${where}`;
const referral = (states: string) =>
  `select r.officer_id as staff, r.id from debt_referral r where r.state in (${states})`;
const trajectory = (states: string, staff: string) =>
  `select ${staff} as staff, t.id from samen_starten_trajectory t
   join supervision_order o on o.id = t.order_id where t.state in (${states})`;
const inside =
  "(select id from staff_member where role = 'djiCaseManager' and facility_id = t.facility_id limit 1)";

/** Debts with the municipality, Samen Starten with DJI, and the messages in between. */
export const chainStops: readonly Stop[] = [
  {
    route: `${order}/debts`,
    state: "filled",
    sql: "select r.officer_id as staff, r.order_id as id from debt_referral r",
  },
  {
    route: `${order}/debts`,
    state: "empty",
    sql: orders(
      "'running'",
      "o.officer_id",
      "not exists (select from debt_screening s where s.order_id = o.id)",
    ),
  },
  {
    route: `${order}/debts/screening`,
    state: "nothing filled in",
    sql: running,
    sent: "Bewaar en bekijk het advies",
  },
  {
    route: `${order}/debts/screening/[screeningId]`,
    state: "undecided",
    sql: screening("s.result is null"),
    address: "/supervision-orders/:id/debts/screening/:other",
    sent: "Leg het besluit vast",
  },
  {
    route: `${order}/debts/screening/[screeningId]`,
    state: "decided",
    sql: screening("s.result is not null"),
    address: "/supervision-orders/:id/debts/screening/:other",
  },
  {
    route: `${order}/debts/referral`,
    state: "nothing filled in",
    sql: screening("s.result in ('complex', 'crisis')"),
    address: "/supervision-orders/:id/debts/referral?screening=:other",
  },
  { route: "/debt-referrals", state: "officer", sql: account("officer") },
  { route: "/debt-referrals", state: "lead", sql: account("lead") },
  {
    route: "/debt-referrals/[id]",
    state: "draft",
    sql: referral("'draft'"),
  },
  { route: "/debt-referrals/[id]", state: "sent", sql: referral("'sent'") },
  { route: "/debt-referrals/[id]", state: "over", sql: referral("'exited'") },
  { route: "/samen-starten", state: "probation", sql: account("officer") },
  { route: "/samen-starten", state: "DJI", sql: account("dji") },
  {
    route: "/samen-starten/new",
    state: "filled",
    sql: `select o.officer_id as staff, o.id, d.id as other from supervision_order o
      join detention d on d.person_id = o.person_id and d.from_on <= current_date
      and (d.until_on is null or d.until_on >= current_date)
      where o.state not in ('closed', 'transferred', 'returned') and d.facility_id is not null
      and not exists (select from samen_starten_trajectory t where t.detention_id = d.id)`,
    address: "/samen-starten/new?order=:id&detention=:other",
  },
  {
    route: "/samen-starten/[id]",
    state: "step 1, probation",
    sql: trajectory("'step-1'", "o.officer_id"),
    sent: "Leg stap 1 vast",
  },
  { route: "/samen-starten/[id]", state: "step 2", sql: trajectory("'step-2'", "o.officer_id") },
  {
    route: "/samen-starten/[id]",
    state: "step 3, probation",
    sql: trajectory("'step-3-decision'", "o.officer_id"),
  },
  { route: "/samen-starten/[id]", state: "handover, DJI", sql: trajectory("'handover'", inside) },
  { route: "/samen-starten/[id]", state: "closed", sql: trajectory("'closed'", "o.officer_id") },
  { route: "/exchange", state: "CJIB", sql: account("cjib") },
  { route: "/exchange", state: "administration", sql: account("administration") },
  {
    route: "/exchange",
    state: "nothing in this state",
    sql: account("cjib"),
    address: "/exchange?state=queued",
  },
  { route: "/exchange/quarantine", state: "filled", sql: account("administration") },
  { route: "/exchange/quarantine", state: "CJIB", sql: account("cjib") },
  {
    route: "/exchange/quarantine/[id]",
    state: "dismissed without a reason",
    sql: `select (select id from staff_member where role = 'administration'
      and organisation_id = m.organisation_id limit 1) as staff, m.id
      from exchange_message m where m.state = 'quarantined'`,
    sent: "Afwijzen",
  },
];

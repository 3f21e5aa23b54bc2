import { account } from "./enter";
import type { Stop } from "./stop";

const unknown = "00000000-0000-7000-8000-000000000000";

/** Where everybody begins, and where nobody should end. */
export const everydayStops: readonly Stop[] = [
  { route: "/", state: "to one's own dashboard", sql: account("lead") },
  { route: "/dashboard/officer", state: "filled", sql: account("officer") },
  { route: "/dashboard/team-lead", state: "filled", sql: account("lead") },
  { route: "/dashboard/administration", state: "filled", sql: account("administration") },
  { route: "/dashboard/dji", state: "filled", sql: account("dji") },
  { route: "/dashboard/om", state: "filled", sql: account("om") },
  { route: "/dashboard/cjib", state: "filled", sql: account("cjib") },
  { route: "/cover", state: "nothing filled in", sql: account("lead"), sent: "Waarneming vastleggen" },
  { route: "/terms", state: "read by a lead", sql: account("lead") },
  { route: "/terms", state: "no day filled in", sql: account("administration"), sent: "Dag bewaren" },
  { route: "/search", state: "nothing asked yet", sql: account("officer") },
  { route: "/blank", state: "only for measuring", sql: account("officer"), missing: true },
  {
    route: "/_not-found",
    state: "no such address",
    sql: account("officer"),
    address: "/elsewhere",
    missing: true,
  },
  {
    route: "/supervision-orders/[id]",
    state: "no such order",
    sql: account("officer"),
    address: `/supervision-orders/${unknown}`,
    missing: true,
  },
  {
    route: "/device-checks/[id]",
    state: "no id at all",
    sql: account("officer"),
    address: "/device-checks/x",
    missing: true,
  },
  { route: "/dashboard/om", state: "another role's", sql: account("officer"), missing: true },
  { route: "/approvals", state: "another role's", sql: account("dji"), missing: true },
];

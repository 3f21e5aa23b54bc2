import type { Translate } from "@/lib/i18n/translator";
import { dashboards, paths } from "@/lib/paths";
import type { Role } from "@/lib/platform/actor";
import type { NavigationItem } from "./navigation";

/** What each role finds in the menu; the first four stand within reach of a thumb. */
export function navigationOf(t: Translate, role: Role): readonly NavigationItem[] {
  if (role === "exchange") return [];
  const home: NavigationItem = {
    key: "home",
    label: t(role === "officer" ? "shell.navigation.today" : "shell.navigation.overview"),
    href: paths.dashboard(role),
    match: `/dashboard/${dashboards[role]}`,
    icon: "house",
  };
  const item = (
    key: Parameters<typeof label>[0],
    href: string,
    icon: NavigationItem["icon"],
  ): NavigationItem => ({ key, label: label(key), href, icon });
  function label(
    key:
      | "orders"
      | "incoming"
      | "import"
      | "deviceChecks"
      | "checkPlanning"
      | "approvals"
      | "challenges"
      | "cover"
      | "search"
      | "samenStarten"
      | "omCases"
      | "exchange"
      | "quarantine"
      | "terms",
  ) {
    return t(`shell.navigation.${key}`);
  }
  const menus: Record<Exclude<Role, "exchange">, readonly NavigationItem[]> = {
    officer: [
      item("orders", paths.orders(), "folder-open"),
      item("deviceChecks", paths.deviceChecks(), "smartphone"),
      item("search", paths.search(), "search"),
      item("challenges", paths.approvals(), "clipboard-check"),
      item("samenStarten", paths.trajectories(), "handshake"),
    ],
    teamLead: [
      item("approvals", paths.approvals(), "clipboard-check"),
      item("deviceChecks", paths.deviceChecks(), "smartphone"),
      item("orders", paths.orders(), "folder-open"),
      item("search", paths.search(), "search"),
      item("checkPlanning", paths.checkPlan(), "calendar-check"),
      item("cover", paths.cover(), "users"),
      item("samenStarten", paths.trajectories(), "handshake"),
    ],
    administration: [
      {
        ...item("incoming", paths.incomingOrders(), "inbox"),
        shortLabel: t("shell.navigation.incomingShort"),
      },
      item("orders", paths.orders(), "folder-open"),
      item("search", paths.search(), "search"),
      item("import", paths.orderImport(), "arrow-down-to-line"),
      item("exchange", paths.exchange(), "mail"),
      item("quarantine", paths.quarantine(), "triangle-alert"),
      item("terms", paths.terms(), "calendar-check"),
    ],
    djiCaseManager: [item("samenStarten", paths.trajectories(), "handshake")],
    prosecutor: [item("omCases", paths.omCases(), "calendar-check")],
    cjibClerk: [item("exchange", paths.exchange(), "mail")],
  };
  return [home, ...menus[role]];
}

import {
  ArrowDownToLine,
  CalendarCheck,
  ClipboardCheck,
  FolderOpen,
  Handshake,
  House,
  Inbox,
  Mail,
  Search,
  Smartphone,
  TriangleAlert,
  Users,
} from "lucide-react";
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
    icon: <House />,
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
      | "approvals"
      | "challenges"
      | "cover"
      | "search"
      | "samenStarten"
      | "omCases"
      | "exchange"
      | "quarantine",
  ) {
    return t(`shell.navigation.${key}`);
  }
  const menus: Record<Exclude<Role, "exchange">, readonly NavigationItem[]> = {
    officer: [
      item("orders", paths.orders(), <FolderOpen />),
      item("deviceChecks", paths.deviceChecks(), <Smartphone />),
      item("search", paths.search(), <Search />),
      item("challenges", paths.approvals(), <ClipboardCheck />),
      item("samenStarten", paths.trajectories(), <Handshake />),
    ],
    teamLead: [
      item("approvals", paths.approvals(), <ClipboardCheck />),
      item("deviceChecks", paths.deviceChecks(), <Smartphone />),
      item("orders", paths.orders(), <FolderOpen />),
      item("search", paths.search(), <Search />),
      item("cover", paths.cover(), <Users />),
      item("samenStarten", paths.trajectories(), <Handshake />),
    ],
    administration: [
      item("incoming", paths.incomingOrders(), <Inbox />),
      item("orders", paths.orders(), <FolderOpen />),
      item("search", paths.search(), <Search />),
      item("import", paths.orderImport(), <ArrowDownToLine />),
      item("exchange", paths.exchange(), <Mail />),
      item("quarantine", paths.quarantine(), <TriangleAlert />),
    ],
    djiCaseManager: [item("samenStarten", paths.trajectories(), <Handshake />)],
    prosecutor: [item("omCases", paths.omCases(), <CalendarCheck />)],
    cjibClerk: [item("exchange", paths.exchange(), <Mail />)],
  };
  return [home, ...menus[role]];
}

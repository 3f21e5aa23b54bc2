import type { nl } from "@/lib/i18n/nl";

export const shell: (typeof nl)["shell"] = {
  roles: {
    officer: "Probation officer",
    teamLead: "Team lead",
    administration: "Administration",
    djiCaseManager: "DJI case manager",
    prosecutor: "Public Prosecution Service",
    cjibClerk: "CJIB",
    exchange: "Message exchange",
  },
  navigation: {
    today: "My day",
    overview: "Overview",
    orders: "Supervision",
    incoming: "Incoming",
    incomingShort: "New",
    import: "Import",
    deviceChecks: "Device checks",
    approvals: "Approvals",
    challenges: "Challenge",
    advice: "Advice",
    cover: "Cover",
    search: "Search",
    samenStarten: "Samen Starten",
    omCases: "Cases",
    exchange: "Messages",
    quarantine: "Stuck",
  },
  demonstration: "Demonstration: all persons and data are made up.",
  covering: "You stand in for {count, plural, one {# colleague} other {# colleagues}}.",
  notFound: {
    title: "Not found",
    text: "This page is not here, or is not for you. Is that wrong? Ask your team lead or administration.",
    home: "To my overview",
  },
};

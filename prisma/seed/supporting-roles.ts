import { type Card, checked, checks, type Dossier, dossier, inside, withAdvice } from "./cards";

const running = (age: number, more: Partial<Card>): Card => ({ age, stage: "running", ...more });

/** What the leading roles do not show yet, elsewhere in the country: together every state occurs. */
const cards: readonly Card[] = [
  checked(checks({ due: 9, past: 1, acted: 1, end: "assigned" })),
  checked(checks({ due: -5, past: 1, acted: 1, end: "in-progress" })),
  checked(checks({ due: -8, past: 2, acted: 3, end: "wiping" }), { months: 60 }),
  checked(checks({ due: -9, past: 1, acted: 4, end: "indication" })),
  checked(checks({ due: -20, past: 1, acted: 16, end: "indication-closed" })),
  checked(checks({ due: -16, past: 1, acted: 12, end: "refused-assessed", perYear: 3 })),
  checked(checks({ due: -12, past: 0, acted: 6, end: "impossible" })),
  checked(checks({ due: -12, past: 1, acted: 6, end: "stopped-reported" })),
  checked(checks({ due: -15, past: 1, acted: 9, end: "stopped-closed" })),
  checked(checks({ due: 25, past: 1, acted: 12, end: "paused" }), { months: 60 }),
  checked(checks({ due: 40, past: 2, acted: 20, end: "ended" })),
  checked(checks({ clause: 5, wording: "despite-doubt", due: 15, past: 1 })),
  checked(checks({ clause: 6, wording: "as-written", request: "no-change" })),
  checked(checks({ clause: 7, wording: "as-written", request: "at-om" })),
  checked(checks({ clause: 7, wording: "unassessed" })),
  withAdvice(4, "draft"),
  withAdvice(2, "approved"),
  withAdvice(6, "rejected"),
  withAdvice(3, "received-by-cjib"),
  withAdvice(10, "withdrawn"),
  withAdvice(50, "court-refused"),
  running(200, { paper: { daysAgo: 2, urgent: false, notice: "draft" } }),
  running(220, { paper: { daysAgo: 6, urgent: false, notice: "withdrawn" } }),
  running(230, { paper: { daysAgo: 4, urgent: false, notice: "rejected" } }),
  running(180, { paper: { daysAgo: 2, urgent: false, notice: "received-by-cjib" } }),
  running(210, { paper: { daysAgo: 8, urgent: false, notice: "received-by-om", read: true } }),
  running(170, { paper: { daysAgo: 3, urgent: true, notice: "received-by-om" } }),
  running(160, { warning: { daysAgo: 3, end: "draft" } }),
  running(250, { warning: { daysAgo: 12, end: "issued" } }),
  running(470, { warning: { daysAgo: 400, end: "in-force" } }),
  running(280, { warning: { daysAgo: 15, end: "withdrawn" } }),
  running(140, { signals: [{ daysAgo: 10, missed: false, end: "no-violation" }] }),
  running(145, { signals: [{ daysAgo: 11, missed: true, end: "excusable" }] }),
  running(155, { signals: [{ daysAgo: 14, missed: true, end: "response-chosen" }] }),
  running(165, { signals: [{ daysAgo: 30, missed: false, end: "settled" }] }),
  ...(["undecided", "none", "own-coaching", "draft", "permission", "receipt-confirmed"] as const).map((end) =>
    running(150, { debts: { daysAgo: 20, crisis: false, end } }),
  ),
  ...(["admitted", "rejected", "withdrawn", "stabilisation", "solution", "aftercare", "exited"] as const).map(
    (end) => running(320, { debts: { daysAgo: 180, crisis: false, end } }),
  ),
  inside("pi-vught", 30, "step-3-decision"),
  inside("jc-zaanstad", 60, "step-4-decision", { no: "step-3", lead: "declined" }),
  inside("pi-lelystad", 90, "handover", { no: "step-4" }),
  inside("pi-arnhem", 100, "handover", { lead: "accepted", left: 10 }),
  { ...inside("pi-zwolle", 150, "closed", { left: 3 }) },
  { ...inside("pi-dordrecht", 25, "stopped") },
  inside("pi-haaglanden", 16, "shortened-handover", { left: 9 }),
  { age: 60, stage: "started", late: true },
  { age: 28, stage: "started" },
  { age: 320, stage: "suspended", standstill: "admission" },
  { age: 300, stage: "suspended", standstill: "untraceable" },
  { age: 280, stage: "suspended", standstill: "abroad" },
  { age: 500, stage: "suspended", standstill: "detention", checks: checks({ due: 50, past: 1 }), months: 36 },
  { age: 700, stage: "closing", months: 24 },
  { age: 1_050, stage: "closed" },
  { age: 240, stage: "running", title: "SVH", level: 3 },
  { age: 260, stage: "running", title: "VI", twoWorkers: true },
  { age: 400, stage: "running", title: "GVM", level: 3 },
  { age: 420, stage: "running", title: "TBS_VW", twoWorkers: true, level: 3 },
  { age: 200, stage: "running", title: "ISD_VW" },
  { age: 110, stage: "running", title: "OMSB", months: 12 },
  { age: 130, stage: "running", title: "SEPOT", months: 12 },
];

/** Units in the order in which they get one of these. */
const units = [
  "RN Amsterdam",
  "SVG Groningen",
  "RN Rotterdam",
  "LDH West",
  "RN Zwolle",
  "SVG Eindhoven",
  "RN Arnhem",
  "SVG Amsterdam",
  "RN Den Bosch",
] as const;

/** What the OM is asked about a clause, where the accounts of the demonstration see both ends of it. */
const clausesAtOm: readonly Dossier[] = [
  dossier("RN Utrecht", 3, checked(checks({ clause: 7, request: "at-om" }))),
  dossier("RN Utrecht", 4, checked(checks({ clause: 7, request: "applied-for" }))),
];

export const supportingRoles: readonly Dossier[] = [
  ...cards.map((card, nth) => dossier(units[nth % units.length] ?? "RN Amsterdam", nth % 5, card)),
  ...clausesAtOm,
];

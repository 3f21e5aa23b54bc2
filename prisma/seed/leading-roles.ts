import { type Card, checked, checks, type Dossier, dossier, inside, withAdvice } from "./cards";

const unit = "RN Utrecht";

/** Orders on Sanne's desk: something of everything that can wait for an officer. */
const sanne: readonly Card[] = [
  checked(checks({ due: 0, past: 1 }), { contacts: 6 }),
  checked(checks({ due: 2, past: 0, perYear: 3 })),
  checked(checks({ due: -24, past: 2, clause: 4 }), { contacts: 8 }),
  checked(checks({ due: -6, past: 1, clause: 2 })),
  checked(checks({ due: -9, past: 1, acted: 3, end: "done", perYear: 3 })),
  checked(checks({ due: -10, past: 1, acted: 5, end: "refused" })),
  withAdvice(8, "sent-back", { challenger: 1 }),
  withAdvice(12, "question-asked", { option: "partial-execution" }),
  withAdvice(25, "partly"),
  { age: 17, stage: "assigned" },
  { age: 3, stage: "assigned", immediate: true },
  { age: 120, stage: "running", signals: [{ daysAgo: 2, missed: true, end: "signal" }] },
  { age: 190, stage: "running", signals: [{ daysAgo: 9, missed: false, end: "under-investigation" }] },
  { age: 150, stage: "running", signals: [{ daysAgo: 8, missed: true, end: "violation" }] },
  { age: 240, stage: "running", warning: { daysAgo: 6, end: "approved" } },
  { age: 260, stage: "running", warning: { daysAgo: 7, end: "sent-back" } },
  { age: 130, stage: "running", debts: { daysAgo: 12, crisis: true, end: "sent" } },
  { age: 200, stage: "running", debts: { daysAgo: 70, crisis: false, end: "first-talk" } },
  inside("pi-nieuwegein", 34, "step-3-one-answer"),
];

/** Orders of Sanne's colleagues with what waits for Marjan, their lead, or for a colleague. */
const colleagues: readonly Dossier[] = [
  dossier(unit, 2, withAdvice(3, "challenge", { challenger: 0 })),
  dossier(unit, 1, withAdvice(6, "awaiting-approval", { challenger: 2 })),
  dossier(unit, 3, withAdvice(5, "awaiting-approval", { urgent: true, challenger: 4 })),
  dossier(unit, 1, { age: 300, stage: "running", warning: { daysAgo: 4, end: "awaiting-approval" } }),
  dossier(unit, 4, { age: 180, stage: "running", warning: { daysAgo: 3, end: "awaiting-approval" } }),
  dossier(unit, 1, checked(checks({ due: -8, past: 1, acted: 2, end: "stopped" }))),
  dossier(unit, 2, checked(checks({ due: -28, past: 1, acted: 3, end: "impossible-twice" }))),
  dossier(unit, 3, checked(checks({ due: -9, past: 2, acted: 4, end: "indication-assessed" }))),
  dossier(unit, 2, checked(checks({ due: -31, past: 1 }))),
  dossier(unit, 4, checked(checks({ due: -19, past: 0, clause: 1 }))),
  dossier(unit, 3, checked(checks({ clause: 5, wording: "proposed" }))),
  dossier(unit, 2, { age: 30, stage: "assigned" }),
  dossier(unit, 0, { age: 6, stage: "accepted" }),
  dossier(unit, 0, { age: 3, stage: "accepted", immediate: true }),
  dossier(unit, 0, { age: 9, stage: "accepted" }),
];

/** Two orders of one person: an old one that was closed and a new one. */
const again = dossier(
  unit,
  0,
  { age: 900, stage: "closed", months: 24 },
  checked(checks({ due: 45, past: 1, clause: 3 })),
);

/** What administration of the organisation has in hand. */
const incoming: readonly Dossier[] = [
  dossier(unit, 0, { age: 1, stage: "received", immediate: true }),
  dossier("RN Amsterdam", 0, { age: 1, stage: "received" }),
  dossier("RN Zwolle", 0, { age: 2, stage: "received", lacking: "chain-number" }),
  dossier("RN Rotterdam", 0, { age: 2, stage: "received", title: "VI" }),
  dossier("RN Arnhem", 0, { age: 3, stage: "in-review", lacking: "court" }),
  dossier(unit, 0, { age: 3, stage: "in-review", title: "SVH" }),
  dossier("RN Den Bosch", 0, { age: 8, stage: "returned" }),
  dossier("RN Amsterdam", 0, { age: 12, stage: "resubmitted" }),
];

/** Cases for the office Midden-Nederland, from three units. */
const cases: readonly Dossier[] = [
  dossier(unit, 1, withAdvice(3, "at-om", { urgent: true, option: "full-execution" })),
  dossier("SVG Utrecht", 0, withAdvice(5, "at-om", { urgent: true })),
  dossier("LDH Midden", 0, withAdvice(9, "at-om", { option: "om-warning" })),
  dossier(unit, 2, withAdvice(13, "at-om")),
  dossier("SVG Utrecht", 1, withAdvice(17, "at-om", { option: "prolong" })),
  dossier("SVG Utrecht", 2, withAdvice(20, "at-om", { option: "change-conditions" })),
  dossier(unit, 3, withAdvice(28, "at-om")),
  dossier("LDH Midden", 1, withAdvice(11, "answered")),
  dossier("SVG Utrecht", 3, withAdvice(14, "question-asked")),
  dossier(unit, 4, withAdvice(30, "at-court")),
  dossier("SVG Utrecht", 4, withAdvice(45, "at-court", { option: "full-execution" })),
  dossier(unit, 1, withAdvice(60, "court-decided")),
  dossier("LDH Midden", 2, withAdvice(75, "settled-after-court")),
  dossier(unit, 2, withAdvice(40, "settled", { option: "om-warning" })),
  dossier("SVG Utrecht", 1, withAdvice(33, "followed", { option: "om-warning" })),
  dossier(unit, 4, withAdvice(26, "not-followed")),
];

/** Clients in PI Nieuwegein, each at another step. */
const detained: readonly Dossier[] = [
  dossier(unit, 1, inside("pi-nieuwegein", 3, "step-1")),
  dossier(unit, 2, inside("pi-nieuwegein", 12, "step-2")),
  dossier("SVG Utrecht", 0, inside("pi-nieuwegein", 18, "step-2-one-tick")),
  dossier(unit, 3, inside("pi-nieuwegein", 50, "step-3-research", { left: 70 })),
  dossier("LDH Midden", 0, inside("pi-nieuwegein", 75, "step-4-decision", { lead: "offered", no: "step-3" })),
  dossier("SVG Utrecht", 2, inside("pi-nieuwegein", 110, "step-4-effort", { lead: "accepted", left: 40 })),
  dossier(
    unit,
    4,
    inside("pi-nieuwegein", 120, "handover", { lead: "offered-back", left: 20, no: "step-4" }),
  ),
  dossier("SVG Utrecht", 3, inside("pi-nieuwegein", 20, "shortened", { left: 12 })),
];

export const leadingRoles: readonly Dossier[] = [
  ...sanne.map((card) => dossier(unit, 0, card)),
  ...colleagues,
  again,
  ...incoming,
  ...cases,
  ...detained,
];

import type { TitleCode } from "@/lib/supervision-orders/titles";
import {
  type Card,
  type CheckEnd,
  checked,
  checks,
  type Dossier,
  dossier,
  inside,
  type Stage,
  withAdvice,
} from "./cards";
import { type Chance, chance } from "./chance";

/** Shares of the units: roughly six in ten for RN, three for SVG, one for LDH. */
const units: readonly (readonly [string, number])[] = [
  ["RN Utrecht", 8],
  ["RN Amsterdam", 11],
  ["RN Rotterdam", 11],
  ["RN Zwolle", 10],
  ["RN Arnhem", 10],
  ["RN Den Bosch", 10],
  ["SVG Utrecht", 6],
  ["SVG Amsterdam", 8],
  ["SVG Eindhoven", 8],
  ["SVG Groningen", 8],
  ["LDH Midden", 5],
  ["LDH West", 5],
];

const kinds: readonly (readonly [
  Stage | "checks" | "advice" | "warning" | "signal" | "debts" | "inside",
  number,
])[] = [
  ["running", 31],
  ["checks", 24],
  ["closed", 11],
  ["assigned", 5],
  ["started", 5],
  ["signal", 5],
  ["debts", 5],
  ["advice", 4],
  ["warning", 3],
  ["closing", 3],
  ["accepted", 3],
  ["received", 2],
  ["in-review", 1],
  ["returned", 1],
  ["suspended", 2],
  ["inside", 3],
];

const titles: readonly (readonly [TitleCode, number])[] = [
  ["VV", 72],
  ["SVH", 8],
  ["VI", 8],
  ["GVM", 3],
  ["TBS_VW", 3],
  ["ISD_VW", 2],
  ["OMSB", 2],
  ["SEPOT", 2],
];

const facilities = ["pi-vught", "jc-zaanstad", "pi-lelystad", "pi-zwolle", "pi-alphen", "pi-almelo"] as const;

function drawn<T>(luck: Chance, weights: readonly (readonly [T, number])[]): T {
  let place = luck.number(
    1,
    weights.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [value, weight] of weights) {
    place -= weight;
    if (place <= 0) return value;
  }
  throw new Error("nothing drawn");
}

/** The many others: drawn by weight, the same ones each time. */
export function extras(count: number): readonly Dossier[] {
  const luck = chance(20260902);
  const found: Dossier[] = [];
  for (let left = count; left > 0; ) {
    const second = left > 1 && luck.happens(0.05);
    const cards = second ? [earlier(luck), card(luck)] : [card(luck)];
    const unit = drawn(luck, units);
    // the first desk of this unit is full: its officer has an account and a leading role
    found.push(dossier(unit, luck.number(unit === "RN Utrecht" ? 1 : 0, 4), ...cards));
    left -= cards.length;
  }
  return found;
}

const earlier = (luck: Chance): Card => ({ age: luck.number(800, 1_000), stage: "closed", months: 24 });

function card(luck: Chance): Card {
  const kind = drawn(luck, kinds);
  switch (kind) {
    case "checks":
      return withChecks(luck);
    case "advice":
      return withAdvice(
        luck.number(8, 60),
        luck.of([
          "at-om",
          "at-om",
          "followed",
          "partly",
          "not-followed",
          "at-court",
          "settled",
          "court-decided",
        ]),
        { option: luck.of(["om-warning", "partial-execution", "prolong", "change-conditions"]) },
      );
    case "warning":
      return running(luck, {
        warning: {
          daysAgo: luck.number(4, 90),
          end: luck.of(["in-force", "in-force", "issued", "awaiting-approval"]),
        },
      });
    case "signal": {
      const end = luck.of([
        "signal",
        "under-investigation",
        "settled",
        "settled",
        "no-violation",
        "response-chosen",
      ] as const);
      return running(luck, { signals: [{ daysAgo: luck.number(6, 50), missed: luck.happens(0.6), end }] });
    }
    case "debts":
      return running(luck, {
        debts: {
          daysAgo: luck.number(25, 90),
          crisis: luck.happens(0.1),
          end: luck.of(["none", "own-coaching", "sent", "first-talk", "admitted", "stabilisation"]),
        },
      });
    case "inside":
      return inside(
        luck.of(facilities),
        luck.number(20, 90),
        luck.of(["step-1", "step-2", "step-3-decision", "step-3-research", "step-4-effort"]),
      );
    default:
      return ordinary(luck, kind);
  }
}

const running = (luck: Chance, more: Partial<Card>): Card => ({
  age: luck.number(130, 620),
  stage: "running",
  contacts: luck.number(2, 6),
  ...more,
});

/** Days ago on which an order in this stage came in: the least and the most. */
const ages: Readonly<Record<Stage, readonly [number, number]>> = {
  received: [1, 3],
  "in-review": [2, 5],
  returned: [6, 25],
  resubmitted: [8, 20],
  accepted: [3, 9],
  assigned: [4, 24],
  started: [14, 45],
  running: [60, 620],
  suspended: [180, 600],
  closing: [500, 900],
  closed: [400, 1_000],
};

function ordinary(luck: Chance, stage: Stage): Card {
  const [least, most] = ages[stage];
  const title = drawn(luck, titles);
  return {
    age: luck.number(least, most),
    stage,
    title,
    level: luck.of([1, 2, 2, 2]),
    contacts: luck.number(2, 5),
    ...(title === "VV" && luck.happens(0.12) ? { immediate: true as const } : {}),
    ...(luck.happens(0.05) && stage === "running" ? { late: true as const } : {}),
    ...(luck.happens(0.04) ? { lacking: "chain-number" as const } : {}),
    ...(luck.happens(0.03) ? { twoWorkers: true as const } : {}),
    ...(stage === "suspended" ? { standstill: luck.of(["detention", "admission", "abroad"] as const) } : {}),
  };
}

/** Ends of a check that is over its date, the rarer ones less often. */
const ends: readonly (readonly [CheckEnd, number])[] = [
  ["done", 3],
  ["refused", 2],
  ["refused-assessed", 2],
  ["impossible", 3],
  ["indication-closed", 2],
  ["indication", 1],
  ["stopped-closed", 1],
];

function withChecks(luck: Chance): Card {
  const perYear = luck.of([1, 2, 2, 3] as const);
  const clause = perYear === 3 ? luck.of([0, 4]) : luck.of([0, 1, 2, 3, 4]);
  const past = luck.number(0, perYear === 1 ? 1 : 2);
  const contacts = luck.number(2, 5);
  if (luck.happens(0.1)) return vague(luck, contacts);
  if (luck.happens(0.16)) {
    const acted = luck.number(3, 25);
    const end = drawn(luck, ends);
    return checked(checks({ clause, perYear, past, due: -acted - 4, acted, end }), { contacts });
  }
  const span = Math.round(365 / perYear);
  const ahead = past === 0 ? 60 : Math.min(150, span - 20);
  const due = luck.happens(0.12) ? -luck.number(1, 40) : luck.number(3, ahead);
  return checked(checks({ clause, perYear, past, due }), { contacts });
}

/** Clauses on which nobody may check yet, or never. */
function vague(luck: Chance, contacts: number): Card {
  const clause = luck.of([5, 6, 7]);
  const wording = luck.of(["as-written", "as-written", "unassessed", "proposed"] as const);
  return checked(checks({ clause, wording }), { contacts });
}

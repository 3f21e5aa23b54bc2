import { addWeeks } from "@/lib/calendar/local-date";
import type { Choice } from "./choose";
import { drawnNumber } from "./draw";
import type { Opening } from "./openings";
import type { UnitWeek } from "./weeks";

/** A binary programme, column by column, as any solver takes it. */
export type Model = {
  readonly columns: readonly Column[];
  /** Bounds of each row: counts of checks, slots of weeks, gaps and caps. */
  readonly rows: readonly { readonly from: number; readonly to: number }[];
};

export type Column = {
  readonly cost: number;
  readonly entries: readonly { readonly row: number; readonly times: number }[];
  /** The visit this column stands for; null for a check that is not planned. */
  readonly visit: { readonly choice: number; readonly opening: Opening } | null;
};

/** What is offered to the solver. */
export type Scope = {
  /** So many of the cheapest weeks for each check. */
  readonly weeksPerCheck: number;
  readonly waiting: "left-out" | "offered";
  /** What drawn checks weigh: as first checks, or, beyond an order's number, less than anything else. */
  readonly draws: "as-first-checks" | "last";
};

/**
 * Weights, far enough apart that a lower one never outweighs a higher: a week costs its drawn number (0 to 1), leaving
 * the week of the plan before 100, leaving out a waiting check 2,000 and more, one that was chosen 20,000 and more.
 * First checks weigh twice the second ones, and these twice the third. All by the worker: the safety flag is no handicap.
 */
const KEPT = -100;
const LAST = 1000;
const WAITING = 2000;
const CHOSEN = 20_000;
const roundWeight = (round: number): number => 2 ** (3 - Math.min(3, round));

/** The choice of weeks for one unit. Orders stand in the order of their lot, so that an id gives no place in the file. */
export function buildModel(
  seed: string,
  choices: readonly Choice[],
  weeks: readonly UnitWeek[],
  scope: Scope,
): Model {
  const rows: { from: number; to: number }[] = weeks.map(({ slots }) => ({ from: 0, to: slots }));
  const weekRow = new Map(weeks.map(({ monday }, row) => [monday, row]));
  const columns: Column[] = [];
  for (const [index, choice] of choices.entries()) {
    const number = choice.granted + choice.drawn + (scope.waiting === "offered" ? choice.waiting : 0);
    if (number === 0) continue;
    const count = rows.push({ from: number, to: number }) - 1;
    const offered = offeredWeeks(seed, choice, number, scope.weeksPerCheck);
    const extra = limitRows(choice, offered, number);
    for (const { opening, cost } of offered) {
      const week = weekRow.get(opening.week.monday);
      if (week === undefined) continue;
      const limits = extra.flatMap(({ members }, at) =>
        members.has(opening) ? [{ row: rows.length + at, times: 1 }] : [],
      );
      const entries = [
        { row: week, times: choice.candidate.order.workers },
        { row: count, times: 1 },
        ...limits,
      ];
      columns.push({ cost, entries, visit: { choice: index, opening } });
    }
    rows.push(...extra.map(({ atMost }) => ({ from: 0, to: atMost })));
    columns.push(...unplannedColumns(seed, choice, number, count, scope));
  }
  return { columns, rows };
}

type Offer = { readonly opening: Opening; readonly cost: number };

/** The weeks with the lowest drawn numbers, and those of the plan before; in order of time. */
function offeredWeeks(
  seed: string,
  { candidate }: Choice,
  number: number,
  perCheck: number,
): readonly Offer[] {
  const { order, openings } = candidate;
  const kept = new Set(order.kept?.map(({ monday }) => monday));
  const offers = openings.map((opening) => ({
    opening,
    cost:
      drawnNumber(seed, "week", order.id, opening.week.monday) + (kept.has(opening.week.monday) ? KEPT : 0),
  }));
  const cheapest = offers.toSorted((a, b) => a.cost - b.cost).slice(0, number * perCheck + kept.size);
  return cheapest.sort((a, b) => (a.opening.week.monday < b.opening.week.monday ? -1 : 1));
}

type LimitRow = { readonly members: ReadonlySet<Opening>; readonly atMost: number };

/** Gap and cap as "of these weeks at most so many", only where they bind. */
function limitRows({ candidate }: Choice, offered: readonly Offer[], number: number): readonly LimitRow[] {
  const openings = offered.map(({ opening }) => opening);
  const caps = candidate.limits.map(({ members, atMost }) => {
    const all = new Set(members.map((member) => candidate.openings[member]));
    return { members: new Set(openings.filter((opening) => all.has(opening))), atMost };
  });
  const gaps = number < 2 ? [] : gapRows(openings, candidate.gapWeeks);
  return [...gaps, ...caps].filter(({ members, atMost }) => Math.min(members.size, number) > atMost);
}

/** Of the weeks within one gap at most one; a row inside the row before says nothing new. */
function gapRows(openings: readonly Opening[], gapWeeks: number): readonly LimitRow[] {
  let reached = 0;
  return openings.flatMap(({ week }, first) => {
    const end = addWeeks(week.monday, gapWeeks);
    const after = openings.findIndex((other) => other.week.monday >= end);
    const until = after < 0 ? openings.length : after;
    if (until <= reached) return [];
    reached = until;
    return [{ members: new Set(openings.slice(first, until)), atMost: 1 }];
  });
}

/** One column for each check that may stay unplanned; among equals the lot decides who it is. */
function unplannedColumns(
  seed: string,
  choice: Choice,
  number: number,
  count: number,
  scope: Scope,
): readonly Column[] {
  const { order } = choice.candidate;
  return Array.from({ length: number }, (_, index) => {
    const round = index + 1;
    const lot = drawnNumber(seed, "unplanned", order.id, String(round));
    const cost = weightOf(choice, round, scope) * order.workers * (1 + lot / 5);
    return { cost, entries: [{ row: count, times: 1 }], visit: null };
  });
}

function weightOf({ candidate, granted, drawn }: Choice, round: number, { draws }: Scope): number {
  if (round > granted + drawn) return WAITING * roundWeight(round);
  if (round <= granted) return CHOSEN * roundWeight(round);
  if (draws === "as-first-checks") return CHOSEN * roundWeight(1);
  return round <= candidate.wanted ? CHOSEN * roundWeight(round) : LAST;
}

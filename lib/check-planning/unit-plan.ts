import type { LocalDate } from "@/lib/calendar/local-date";
import { type Candidate, candidateOf } from "./candidate";
import { type Choice, choose, drawShare } from "./choose";
import { drawnNumber } from "./draw";
import { buildModel, type Scope } from "./model";
import { movesIn } from "./moves";
import type { Opening } from "./openings";
import type { DrawAccount, Move, PlanInput, PlanUnit, Shortage, Visit, WeekLoad } from "./problem";
import type { Solution, Solver } from "./solve";
import { visitsOf } from "./visits";
import { type UnitWeek, weeksOf } from "./weeks";

export type UnitPlan = {
  readonly visits: readonly Visit[];
  readonly unplanned: readonly Shortage[];
  readonly load: readonly WeekLoad[];
  readonly draw: DrawAccount;
  readonly moves: readonly Move[];
  readonly quality: Solution["quality"];
};

/** The plan of one unit. Units share nothing, so that each can be planned, checked and planned again alone. */
export function planUnit(seed: string, unit: PlanUnit, input: PlanInput, solver: Solver): UnitPlan {
  const weeks = weeksOf(unit, input);
  const candidates = input.orders
    .filter(({ unitId }) => unitId === unit.id)
    .map((order) => ({ order, lot: drawnNumber(seed, "place", order.id) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ order }) => candidateOf(order, unit, weeks, input));
  const share = input.policy.randomShare;
  const settled = settle(seed, candidates, weeks, share, solver);
  const { choices, slots, quality } = settled;
  const visits = choices.map((choice, index) => visitsOf(seed, choice, settled.openings[index] ?? []));
  return {
    visits: visits.flat(),
    unplanned: choices.flatMap((choice, index) => shortOf(choice, visits[index]?.length ?? 0)),
    load: loadOf(unit, weeks, choices, visits),
    draw: { unitId: unit.id, aimed: drawShare(share, slots), slots: drawnSlots(choices, visits) },
    moves: movesIn({ unit, weeks, choices, visits, policy: input.policy }),
    quality,
  };
}

/** A slot that no order can use is not capacity. */
function usableSlots(weeks: readonly UnitWeek[], candidates: readonly Candidate[]): number {
  const need = new Map<LocalDate, number>();
  for (const { order, openings } of candidates) {
    for (const { week } of openings) need.set(week.monday, (need.get(week.monday) ?? 0) + order.workers);
  }
  return weeks.reduce((sum, { monday, slots }) => sum + Math.min(slots, need.get(monday) ?? 0), 0);
}

/** Six weeks per check are nearly always enough for the very plan that all weeks would give, at a tenth of the work. */
const narrow: Scope = { weeksPerCheck: 6, waiting: "left-out", draws: "as-first-checks" };
const all = Number.POSITIVE_INFINITY;
const numbersFirst: Scope = { weeksPerCheck: all, waiting: "offered", draws: "last" };
const withDraws: Scope = { ...numbersFirst, draws: "as-first-checks" };

type Settled = {
  readonly choices: readonly Choice[];
  /** Slots the choice reckoned with. */
  readonly slots: number;
  readonly openings: readonly (readonly Opening[])[];
  readonly quality: Solution["quality"];
};

/**
 * Choosing counts slots only, and slots can lie where nobody has use of them. So when what was chosen does not all
 * find a place: first see how much fits at most, everyone's number before any draw; if that is not every number,
 * choose again with the slots that proved to be of use.
 */
function settle(
  seed: string,
  candidates: readonly Candidate[],
  weeks: readonly UnitWeek[],
  share: number,
  solver: Solver,
): Settled {
  const attempt = (slots: number, scope: Scope): Settled & { readonly complete: boolean } => {
    const choices = choose(seed, candidates, slots, share);
    const { taken, quality } = solver(buildModel(seed, choices, weeks, scope));
    const openings: Opening[][] = choices.map(() => []);
    for (const { visit } of taken) if (visit) openings[visit.choice]?.push(visit.opening);
    return { choices, slots, openings, quality, complete: taken.every(({ visit }) => visit !== null) };
  };
  const counted = usableSlots(weeks, candidates);
  const quick = attempt(counted, narrow);
  if (quick.complete) return movesOthers(quick) ? attempt(counted, { ...narrow, weeksPerCheck: all }) : quick;
  const most = attempt(counted, numbersFirst);
  const placed = (index: number) => most.openings[index]?.length ?? 0;
  if (most.choices.every(({ candidate }, index) => placed(index) >= candidate.wanted)) return most;
  const useful = most.choices.reduce(
    (sum, { candidate }, index) => sum + placed(index) * candidate.order.workers,
    0,
  );
  return attempt(useful, withDraws);
}

/** Whether a week of the plan before was left though the order could have stayed: among all weeks it may not be needed. */
const movesOthers = ({ choices, openings }: Settled): boolean =>
  choices.some(({ candidate, granted, drawn }, index) => {
    const before = new Set(candidate.order.kept?.map(({ monday }) => monday));
    const count = (some: readonly Opening[]) => some.filter(({ week }) => before.has(week.monday)).length;
    return count(openings[index] ?? []) < Math.min(count(candidate.openings), granted + drawn);
  });

const drawnSlots = (choices: readonly Choice[], visits: readonly (readonly Visit[])[]): number =>
  choices.reduce(
    (sum, { candidate }, index) =>
      sum + candidate.order.workers * (visits[index]?.filter(({ basis }) => basis === "draw").length ?? 0),
    0,
  );

function shortOf({ candidate }: Choice, planned: number): readonly Shortage[] {
  const { order, wanted, impossible } = candidate;
  const short = wanted - planned;
  return short > 0 ? [...impossible, { orderId: order.id, short, why: "capacity" }] : impossible;
}

function loadOf(
  unit: PlanUnit,
  weeks: readonly UnitWeek[],
  choices: readonly Choice[],
  visits: readonly (readonly Visit[])[],
): readonly WeekLoad[] {
  const used = new Map<LocalDate, number>();
  for (const [index, { candidate }] of choices.entries()) {
    for (const { monday } of visits[index] ?? []) {
      used.set(monday, (used.get(monday) ?? 0) + candidate.order.workers);
    }
  }
  return weeks.map(({ monday, slots }) => ({ unitId: unit.id, monday, slots, used: used.get(monday) ?? 0 }));
}

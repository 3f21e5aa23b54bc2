import type { Candidate } from "./candidate";
import { drawnNumber } from "./draw";

/** What one order is to get. */
export type Choice = {
  readonly candidate: Candidate;
  /** Checks of its number. */
  readonly granted: number;
  /** Checks it was drawn for, whatever its number. */
  readonly drawn: number;
  /** Checks of its number for which no slot was left. */
  readonly waiting: number;
};

type Tally = { readonly candidate: Candidate; granted: number; drawn: number };

/**
 * Who gets how many, by counting slots. Nobody gets a second check before everyone has a first, so:
 * 1. every round (first checks, second checks, …) that fits as a whole is granted;
 * 2. then the draw, over all orders with room under their cap: blind to marks, and to who has its number already;
 * 3. then the first round that does not fit: the policy's priorities, then who had a place, then lot.
 * What a round leaves goes on to the next.
 */
export function choose(
  seed: string,
  candidates: readonly Candidate[],
  slots: number,
  randomShare: number,
): readonly Choice[] {
  const tallies: Tally[] = candidates.map((candidate) => ({ candidate, granted: 0, drawn: 0 }));
  const afterRounds = grantWholeRounds(tallies, slots);
  const afterDraw = draw(seed, tallies, afterRounds, drawShare(randomShare, slots));
  grantByRank(seed, tallies, afterDraw);
  return tallies.map(({ candidate, granted, drawn }) => ({
    ...{ candidate, granted, drawn },
    waiting: Math.max(0, candidate.wanted - granted - drawn),
  }));
}

/** The slots that policy sets apart for the draw: never rounded down to nothing. */
export const drawShare = (randomShare: number, slots: number): number => Math.ceil(randomShare * slots);

const rounds = [1, 2, 3] as const;
const workersOf = ({ candidate }: Tally): number => candidate.order.workers;

function grantWholeRounds(tallies: readonly Tally[], slots: number): number {
  let left = slots;
  for (const round of rounds) {
    const inRound = tallies.filter(({ candidate }) => candidate.wanted >= round);
    const need = inRound.reduce((sum, tally) => sum + workersOf(tally), 0);
    if (need > left) return left;
    for (const tally of inRound) tally.granted += 1;
    left -= need;
  }
  return left;
}

/** Drawing ends with its share of the slots, not with anyone's number. Who was drawn in the plan before stays drawn. */
function draw(seed: string, tallies: readonly Tally[], slots: number, aimed: number): number {
  const kept = tallies.reduce((sum, tally) => sum + tally.candidate.kept.drawn * workersOf(tally), 0);
  const share = Math.min(slots, Math.max(aimed, kept));
  const before = takeTurns(seed, tallies, { slots, share }, ({ candidate }) => candidate.kept.drawn);
  const left = { slots: slots - before, share: share - before };
  return left.slots - takeTurns(seed, tallies, left, ({ candidate }) => candidate.room);
}

/** Draws up to `most` times for each, nobody a second time before everyone with room a first; gives the slots used. */
function takeTurns(
  seed: string,
  tallies: readonly Tally[],
  { slots, share }: { readonly slots: number; readonly share: number },
  most: (tally: Tally) => number,
): number {
  let used = 0;
  const turns = Math.max(0, ...tallies.map(most));
  for (let turn = 1; turn <= turns; turn += 1) {
    const inDraw = tallies.filter(
      (tally) =>
        tally.drawn < Math.min(turn, most(tally)) && tally.granted + tally.drawn < tally.candidate.room,
    );
    const byLot = sortedBy(inDraw, ({ candidate }) => [
      drawnNumber(seed, "draw", candidate.order.id, String(turn)),
    ]);
    for (const tally of byLot) {
      if (used >= share) return used;
      if (used + workersOf(tally) > slots) continue;
      tally.drawn += 1;
      used += workersOf(tally);
    }
  }
  return used;
}

function grantByRank(seed: string, tallies: readonly Tally[], slots: number): void {
  let left = slots;
  for (const round of rounds) {
    const lacking = tallies.filter(
      ({ candidate, granted, drawn }) => candidate.wanted >= round && granted + drawn < round,
    );
    const byRank = sortedBy(lacking, (tally) => [
      tally.candidate.rank,
      tally.candidate.kept.ofNumber >= round ? 0 : 1,
      drawnNumber(seed, "number", tally.candidate.order.id, String(round)),
    ]);
    for (const tally of byRank) {
      if (workersOf(tally) > left) continue;
      tally.granted += 1;
      left -= workersOf(tally);
    }
  }
}

function sortedBy<T>(items: readonly T[], key: (item: T) => readonly number[]): readonly T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => firstDifference(a.key, b.key))
    .map(({ item }) => item);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}

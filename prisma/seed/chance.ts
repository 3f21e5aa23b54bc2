/** Repeatable chance: the same seed tells the same story on every machine (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** A whole number from `low` to `high`, both included. */
    number: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** True in `share` of the cases (0 to 1). */
    happens: (share: number) => next() < share,
  };
}

export type Chance = ReturnType<typeof chance>;

import { describe, expect, test } from "vitest";
import { seedOf } from "@/tests/bench/planner/instances";
import { candidateWith } from "@/tests/support/small-plans";
import type { Candidate } from "./candidate";
import { choose, drawShare } from "./choose";
import { drawnNumber } from "./draw";
import type { PlanOrder } from "./problem";

const mark = { rank: 0 };
const had = { kept: { ofNumber: 1, drawn: 0 } };
const two: Partial<PlanOrder> = { workers: 2 };
const orders = (count: number, change: Partial<Candidate> = {}, prefix = "o") =>
  Array.from({ length: count }, (_, at) => candidateWith(`${prefix}${at}`, change));

/** What each order gets, by its id: of its number, by the draw, waiting. */
function chosen(candidates: readonly Candidate[], slots: number, randomShare = 0, seed = 1) {
  const choices = choose(seedOf(seed), candidates, slots, randomShare);
  return Object.fromEntries(
    choices.map(({ candidate, granted, drawn, waiting }) => [candidate.order.id, [granted, drawn, waiting]]),
  );
}
/** The ids of those who get something, for each of twenty seeds. */
const overSeeds = (candidates: readonly Candidate[], slots: number, randomShare = 0) =>
  Array.from({ length: 20 }, (_, seed) => {
    const got = Object.entries(chosen(candidates, slots, randomShare, seed + 1));
    return got.filter(([, [granted = 0, drawn = 0]]) => granted + drawn > 0).map(([id]) => id);
  });
const sum = (all: ReturnType<typeof chosen>, at: 0 | 1 | 2) =>
  Object.values(all).reduce((total, each) => total + (each[at] ?? 0), 0);

describe("with slots enough", () => {
  test("everyone has the whole number, and what is left over stays free", () => {
    const mixed = [1, 2, 3].map((wanted) => candidateWith(`o${wanted}`, { wanted }));
    expect(chosen(mixed, 6)).toEqual({ o1: [1, 0, 0], o2: [2, 0, 0], o3: [3, 0, 0] });
    expect(chosen(mixed, 9)).toEqual(chosen(mixed, 6));
  });

  test("an order that wants nothing gets nothing", () => {
    expect(chosen([candidateWith("o1", { wanted: 0 })], 5)).toEqual({ o1: [0, 0, 0] });
  });

  test("the choices stand in the order of the candidates", () => {
    const ids = choose(seedOf(1), orders(5), 2, 0.5).map(({ candidate }) => candidate.order.id);
    expect(ids).toEqual(["o0", "o1", "o2", "o3", "o4"]);
  });
});

describe("nobody gets a second check before everyone has a first", () => {
  test("one slot too few for the second round: all have a first, and one waits for the second", () => {
    const found = chosen(orders(3, { wanted: 2 }), 5);
    expect(
      Object.values(found)
        .map(([granted]) => granted)
        .sort(),
    ).toEqual([1, 2, 2]);
    expect(sum(found, 2)).toBe(1);
  });

  test("one slot too few for the first round: no second check for anyone, marked or not", () => {
    const found = chosen([...orders(3, { wanted: 3, ...mark }), ...orders(2, {}, "p")], 4);
    expect(Object.values(found).filter(([granted = 0]) => granted > 1)).toEqual([]);
    expect(sum(found, 0)).toBe(4);
    expect(sum(found, 2)).toBe(3 * 3 + 2 - 4);
  });

  test("who wants no second check does not stand in the way of those who do", () => {
    expect(chosen([candidateWith("o1", { wanted: 1 }), candidateWith("o2", { wanted: 2 })], 3)).toEqual({
      ...{ o1: [1, 0, 0], o2: [2, 0, 0] },
    });
  });
});

describe("in the round that does not fit", () => {
  test("marks go first, the strongest before the others", () => {
    const all = [candidateWith("plain"), candidateWith("new", { rank: 1 }), candidateWith("lead", mark)];
    expect(chosen(all, 1)).toEqual({ plain: [0, 0, 1], new: [0, 0, 1], lead: [1, 0, 0] });
    expect(chosen(all, 2)).toEqual({ plain: [0, 0, 1], new: [1, 0, 0], lead: [1, 0, 0] });
  });

  test("then who had a place in the plan before, whatever the lot says", () => {
    const all = [...orders(6), candidateWith("had", had)];
    expect(overSeeds(all, 1)).toEqual(Array(20).fill(["had"]));
    expect(overSeeds([...all, candidateWith("marked", mark)], 1)).toEqual(Array(20).fill(["marked"]));
  });

  test("a place for the first check is none for the second", () => {
    const all = orders(4, { wanted: 2, ...had });
    const second = { kept: { ofNumber: 2, drawn: 0 } };
    for (const found of Array.from({ length: 20 }, (_, seed) =>
      chosen([...all, candidateWith("had-two", { wanted: 2, ...second })], 6, 0, seed),
    )) {
      expect(found["had-two"]).toEqual([2, 0, 0]);
    }
  });

  test("then the lot: another seed another choice, and nobody is always left out", () => {
    const found = overSeeds(orders(4), 2);
    expect(found.every((ids) => ids.length === 2)).toBe(true);
    expect(new Set(found.flat()).size).toBe(4);
    expect(overSeeds(orders(4), 2)).toEqual(found);
  });

  test("who needs two workers is passed over when one slot is left, and the next has it", () => {
    expect(chosen([candidateWith("flag", mark, two), candidateWith("o1")], 1)).toEqual({
      ...{ flag: [0, 0, 1], o1: [1, 0, 0] },
    });
    expect(chosen([candidateWith("flag", mark, two), candidateWith("o1")], 2)).toEqual({
      ...{ flag: [1, 0, 0], o1: [0, 0, 1] },
    });
  });

  test("what a round leaves goes on to the next", () => {
    const flag = candidateWith("flag", {}, two);
    const found = chosen([candidateWith("o1", { wanted: 2, ...mark }), flag], 2);
    // the first round needs three slots: the marked one goes first, the flag does not fit any more
    expect(found).toEqual({ o1: [2, 0, 0], flag: [0, 0, 1] });
  });
});

describe("the draw", () => {
  test("its share of the slots is never rounded down to nothing", () => {
    expect([0, 1, 10, 11, 46].map((slots) => drawShare(0.1, slots))).toEqual([0, 1, 1, 2, 5]);
    expect(drawShare(0, 46)).toBe(0);
  });

  test("with slots to spare it gives its share, and no more", () => {
    const found = chosen(orders(10), 20, 0.1);
    expect([sum(found, 0), sum(found, 1), sum(found, 2)]).toEqual([10, 2, 0]);
  });

  test("it takes what the rounds that fit have left: nobody's number", () => {
    expect(sum(chosen(orders(10), 11, 0.5), 1)).toBe(1);
    expect(sum(chosen(orders(10), 10, 0.5), 1)).toBe(0);
  });

  test("in a year too short for everyone it goes before any mark, and looks at none", () => {
    const all = [...orders(8, mark), ...orders(8, {}, "p")];
    const found = chosen(all, 8, 0.5);
    expect([sum(found, 0), sum(found, 1)]).toEqual([4, 4]);
    const drawn = Array.from({ length: 20 }, (_, seed) => chosen(all, 8, 0.5, seed + 1)).flatMap((one) =>
      Object.entries(one).flatMap(([id, [, times = 0]]) => (times > 0 ? [id] : [])),
    );
    // 80 places, so about 40 each; a mark in the draw would give all of them to one half
    expect(drawn.filter((id) => id.startsWith("p")).length).toBeGreaterThan(25);
    expect(drawn.filter((id) => id.startsWith("o")).length).toBeGreaterThan(25);
  });

  test("having one's number makes nobody safe, but the ceiling does", () => {
    const full = orders(5, { room: 1 });
    const open = orders(5, { room: 2 }, "p");
    const drawn = Array.from({ length: 20 }, (_, seed) =>
      chosen([...full, ...open], 11, 0.05, seed + 1),
    ).flatMap((one) => Object.entries(one).flatMap(([id, [, times = 0]]) => (times > 0 ? [id] : [])));
    expect(drawn).toHaveLength(20);
    expect(drawn.every((id) => id.startsWith("p"))).toBe(true);
    expect(new Set(drawn).size).toBe(5);
  });

  test("it ends when nobody has room, and leaves the rest", () => {
    expect(chosen(orders(2, { room: 1 }), 10, 1)).toEqual({ o0: [1, 0, 0], o1: [1, 0, 0] });
    expect(chosen(orders(2, { room: 3 }), 10, 1)).toEqual({ o0: [1, 2, 0], o1: [1, 2, 0] });
  });

  test("nobody is drawn twice before everyone with room was drawn once", () => {
    const found = chosen(orders(4), 4 + 6, 0.6);
    expect(
      Object.values(found)
        .map(([, drawn]) => drawn)
        .sort(),
    ).toEqual([1, 1, 2, 2]);
  });

  test("a drawn check counts for the first round: who was drawn waits for nothing, and gives the place to another", () => {
    const found = chosen(orders(4), 3, 0.3);
    expect([sum(found, 0), sum(found, 1), sum(found, 2)]).toEqual([2, 1, 1]);
    expect(Object.values(found).filter(([granted = 0, drawn = 0]) => granted + drawn > 1)).toEqual([]);
  });

  test("who was drawn in the plan before stays drawn, also beyond the share", () => {
    const before = { kept: { ofNumber: 0, drawn: 1 } };
    const all = [...orders(8), ...orders(3, before, "had")];
    for (let seed = 1; seed <= 10; seed += 1) {
      const found = chosen(all, 20, 0.05, seed);
      expect([found.had0, found.had1, found.had2]).toEqual(Array(3).fill([1, 1, 0]));
      expect(sum(found, 1)).toBe(3);
    }
  });

  test("drawn twice before, both stay: they are not taken for the first draw of another", () => {
    const before = { kept: { ofNumber: 0, drawn: 2 } };
    for (const workers of [1, 2] as const) {
      const all = [...orders(6), candidateWith("had", before, { workers })];
      for (let seed = 1; seed <= 10; seed += 1) {
        const found = chosen(all, 20, 0, seed);
        expect(found.had).toEqual([1, 2, 0]);
        expect(sum(found, 1)).toBe(2);
      }
    }
  });

  test("beside those that stay, the draw goes on to who was not drawn yet", () => {
    const all = [...orders(3), candidateWith("had", { kept: { ofNumber: 0, drawn: 2 } })];
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(chosen(all, 10, 0.5, seed)).toEqual({
        ...{ o0: [1, 1, 0], o1: [1, 1, 0], o2: [1, 1, 0], had: [1, 2, 0] },
      });
    }
  });

  test("fewer slots than were drawn before: as many stay as fit, and no slot is given twice", () => {
    const before = { wanted: 0, room: 1, kept: { ofNumber: 0, drawn: 1 } };
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(sum(chosen(orders(3, before), 1, 0, seed), 1)).toBe(1);
      const flag = candidateWith("flag", { wanted: 0, room: 1 }, two);
      expect(chosen([candidateWith("had", before), flag], 2, 1, seed)).toEqual({
        ...{ had: [0, 1, 0], flag: [0, 0, 0] },
      });
    }
  });

  test("two workers are two slots: who does not fit is passed over, and another is drawn", () => {
    const all = [
      candidateWith("flag", { wanted: 0, room: 1 }, two),
      candidateWith("o1", { wanted: 0, room: 1 }),
    ];
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(chosen(all, 1, 1, seed)).toEqual({ flag: [0, 0, 0], o1: [0, 1, 0] });
      expect(chosen(all, 3, 1, seed)).toEqual({ flag: [0, 1, 0], o1: [0, 1, 0] });
    }
  });
});

describe("anyone can tell the lot again by hand", () => {
  const lowest = (seed: number, purpose: string, place: string) =>
    ["o0", "o1", "o2", "o3"].toSorted(
      (a, b) => drawnNumber(seedOf(seed), purpose, a, place) - drawnNumber(seedOf(seed), purpose, b, place),
    )[0] ?? "";

  test("the lowest `number` of the round has the last slot, the lowest `draw` of the turn is drawn", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(chosen(orders(4), 1, 0, seed)[lowest(seed, "number", "1")]).toEqual([1, 0, 0]);
      expect(chosen(orders(4, { wanted: 2 }), 5, 0, seed)[lowest(seed, "number", "2")]).toEqual([2, 0, 0]);
      expect(chosen(orders(4), 5, 0.1, seed)[lowest(seed, "draw", "1")]).toEqual([1, 1, 0]);
      expect(chosen(orders(4, { room: 4 }), 9, 0.5, seed)[lowest(seed, "draw", "2")]).toEqual([1, 2, 0]);
    }
  });
});

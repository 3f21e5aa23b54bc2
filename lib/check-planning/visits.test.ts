import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { seedOf } from "@/tests/bench/planner/instances";
import { candidateWith, choiceOf, openingOf } from "@/tests/support/small-plans";
import type { Candidate } from "./candidate";
import type { Choice } from "./choose";
import { drawnNumber } from "./draw";
import type { PlanOrder, VisitBasis } from "./problem";
import { visitsOf } from "./visits";

const march = ["2027-03-01", "2027-03-08", "2027-03-15"] as const;
const openings = march.map((monday) => openingOf(monday));
type Change = {
  readonly choice?: Partial<Omit<Choice, "candidate">>;
  readonly candidate?: Partial<Candidate>;
  readonly order?: Partial<PlanOrder>;
};
const visits = ({ choice, candidate, order }: Change, given = openings, seed = 1) =>
  visitsOf(seedOf(seed), choiceOf(candidateWith("o1", candidate, order), choice), given);
const bases = (change: Change, given = openings, seed = 1): readonly VisitBasis[] =>
  visits(change, given, seed).map(({ basis }) => basis);
const inPlan = (monday: string, basis: VisitBasis) => ({ monday: localDate(monday), basis });

test("a visit names its order, its week and the days on which it can be done, in order of time", () => {
  const found = visits({ choice: { granted: 3 } }, openings.toReversed());
  expect(found.map(({ monday }) => monday)).toEqual(march);
  expect(found[0]).toEqual({
    ...{ orderId: "o1", monday: "2027-03-01", basis: "wanted", days: openings[0]?.days },
  });
  expect(visits({}, [])).toEqual([]);
});

describe("why a visit is there", () => {
  test("its number, or its number with a mark that gives priority", () => {
    expect(bases({ choice: { granted: 3 } })).toEqual(["wanted", "wanted", "wanted"]);
    expect(bases({ choice: { granted: 3 }, candidate: { rank: 2 } })).toEqual(Array(3).fill("priority"));
  });

  test("as many by the draw as it was drawn for", () => {
    const drawn = (choice: Change["choice"]) =>
      bases({ choice: choice ?? {} }).filter((basis) => basis === "draw").length;
    expect(drawn({ granted: 2, drawn: 1 })).toBe(1);
    expect(drawn({ granted: 1, drawn: 2 })).toBe(2);
    expect(drawn({ granted: 0, drawn: 3 })).toBe(3);
  });

  test("found too few weeks: the number first, then the draw", () => {
    expect(bases({ choice: { granted: 2, drawn: 1 } }, openings.slice(0, 2))).toEqual(["wanted", "wanted"]);
    expect(bases({ choice: { granted: 2, drawn: 1 } }, openings.slice(0, 1))).toEqual(["wanted"]);
  });

  test("more weeks than it was chosen for came of its number, which waited: no more are drawn than that", () => {
    expect(
      bases({ choice: { granted: 1, drawn: 1, waiting: 1 } }).filter((one) => one === "draw"),
    ).toHaveLength(1);
    expect(bases({ choice: { granted: 1, drawn: 0, waiting: 2 } })).not.toContain("draw");
  });
});

describe("which of the visits is the drawn one", () => {
  const choice = { granted: 2, drawn: 1 };

  test("by lot: another seed, another visit", () => {
    const places = Array.from({ length: 20 }, (_, seed) =>
      bases({ choice }, openings, seed + 1).indexOf("draw"),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  test("the week with the lowest `basis`, as anyone can tell again by hand", () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const number = (monday: string) => drawnNumber(seedOf(seed), "basis", "o1", monday);
      const [lowest] = march.toSorted((a, b) => number(a) - number(b));
      const drawn = visits({ choice }, openings, seed).find(({ basis }) => basis === "draw");
      expect(drawn?.monday).toBe(lowest);
    }
  });

  test("the one that was drawn in the plan before stays the drawn one, whatever the lot says", () => {
    for (const [at, monday] of march.entries()) {
      const kept = [inPlan(monday, "draw")];
      for (let seed = 1; seed <= 5; seed += 1)
        expect(bases({ choice, order: { kept } }, openings, seed)[at]).toBe("draw");
    }
  });

  test("what was of the number stays of the number, so a new week is the drawn one", () => {
    const kept = [inPlan("2027-03-01", "wanted"), inPlan("2027-03-15", "priority")];
    for (let seed = 1; seed <= 5; seed += 1)
      expect(bases({ choice, order: { kept } }, openings, seed)).toEqual(["wanted", "draw", "wanted"]);
  });
});

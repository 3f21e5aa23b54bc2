import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { yearInput } from "@/tests/bench/planner/instances";
import { candidateWith, choiceOf, openingOf, unitWith, weekOf } from "@/tests/support/small-plans";
import type { Candidate } from "./candidate";
import type { Choice } from "./choose";
import { movesIn, type Replanned } from "./moves";
import type { PlanOrder } from "./problem";
import type { UnitWeek } from "./weeks";

const { policy } = yearInput([], []);
const day = localDate;
const [first, second, third, fourth] = ["2027-06-07", "2027-06-14", "2027-06-21", "2027-06-28"] as const;
const mondays = [first, second, third, fourth];

type One = {
  readonly id?: string;
  /** Weeks of the plan before; null for an order that was in none. */
  readonly had: readonly string[] | null;
  /** Weeks of the plan now. */
  readonly has: readonly string[];
  readonly order?: Partial<PlanOrder>;
  readonly candidate?: Partial<Candidate>;
  readonly choice?: Partial<Omit<Choice, "candidate">>;
};

/** Four weeks of June 2027, with what each order had in the plan before and what it has now. */
function moves(orders: readonly One[], weeks: Readonly<Record<string, Partial<UnitWeek>>> = {}) {
  const replanned: Replanned = {
    unit: unitWith({}),
    weeks: mondays.map((monday) => weekOf(monday, weeks[monday])),
    choices: orders.map(({ id = "o1", had, has, order, candidate, choice }) => {
      const kept = had?.map((monday) => ({ monday: day(monday), basis: "wanted" as const })) ?? null;
      const openings = mondays.map((monday) => openingOf(monday));
      const change = { openings, gapWeeks: 1, ...candidate };
      return choiceOf(candidateWith(id, change, { minimumGapDays: 1, kept, ...order }), {
        ...{ granted: has.length, ...choice },
      });
    }),
    visits: orders.map(({ id = "o1", has }) =>
      has.map((monday) => ({ orderId: id, monday: day(monday), basis: "wanted", days: [] })),
    ),
    policy,
  };
  return movesIn(replanned).map(({ orderId, from, to, why }) => [orderId, from, to, why]);
}
const reason = (one: One, weeks?: Parameters<typeof moves>[1]) =>
  moves([one], weeks).map(([, , , why]) => why);

describe("what moved", () => {
  test("nothing to tell of a first plan", () => {
    expect(moves([{ had: null, has: [first] }])).toEqual([]);
  });

  test("what stands where it stood is no move", () => {
    expect(moves([{ had: [first, third], has: [first, third] }])).toEqual([]);
    expect(moves([{ had: [third, first], has: [first, third] }])).toEqual([]);
  });

  test("from the week before to the week now; what goes and what comes are paired in order of time", () => {
    const [one, two] = moves([{ had: [third, first], has: [second, fourth] }]);
    expect([one, two]).toEqual([
      ["o1", first, second, "made-room"],
      ["o1", third, fourth, "made-room"],
    ]);
    expect(moves([{ had: [first, third], has: [first, fourth] }])).toEqual([
      ["o1", third, fourth, "made-room"],
    ]);
  });

  test("a check that goes without another for it", () => {
    expect(moves([{ had: [first, third], has: [third], choice: { waiting: 1 } }])).toEqual([
      ["o1", first, null, "capacity"],
    ]);
  });

  test("a check that came: of an order that was in no plan, or of one that now has more", () => {
    expect(
      moves([
        { id: "known", had: [first], has: [first, third] },
        { id: "empty", had: [], has: [second] },
        { id: "fresh", had: null, has: [fourth] },
      ]),
    ).toEqual([
      ["known", null, third, "now-planned"],
      ["empty", null, second, "now-planned"],
      ["fresh", null, fourth, "new-order"],
    ]);
  });
});

describe("why: what is true of the order and the week first, then what others needed", () => {
  const gone = { had: [second], has: [] };
  const moved = { had: [second], has: [third] };

  test("twice impossible in a row: the lead decides", () => {
    const attempts = ["2027-05-03", "2027-05-31"].map((on) => ({
      on: day(on),
      outcome: "impossible" as const,
    }));
    expect(reason({ ...gone, order: { attempts } })).toEqual(["lead-decides"]);
    expect(reason({ ...moved, order: { attempts, leadDecidedOn: day("2027-06-01") } })).toEqual([
      "made-room",
    ]);
  });

  test("the week is closed, or not in the plan at all", () => {
    expect(reason(moved, { [second]: { declared: 0, slots: 0 } })).toEqual(["week-closed"]);
    expect(reason({ had: ["2027-07-05"], has: [third] })).toEqual(["week-closed"]);
  });

  test("the order itself is closed in that week", () => {
    const closed = [{ from: day(second), until: day("2027-06-20"), why: "detention" as const }];
    expect(reason({ ...moved, order: { closed } })).toEqual(["order-closed"]);
  });

  test("a check was done too near to it", () => {
    const attempts = [{ on: day("2027-06-11"), outcome: "done" as const }];
    expect(reason({ ...moved, order: { attempts, minimumGapDays: 14 } })).toEqual(["gap"]);
  });

  test("its own weeks are too near each other since the gap grew", () => {
    const near = { had: [second, third], has: [second, fourth] };
    expect(reason({ ...near, candidate: { gapWeeks: 2 } })).toEqual(["gap"]);
    expect(reason({ ...near, candidate: { gapWeeks: 1 } })).toEqual(["made-room"]);
    const apart = { had: [first, third], has: [first, fourth] };
    expect(reason({ ...apart, candidate: { gapWeeks: 2 } })).toEqual(["made-room"]);
  });

  test("the ceiling no longer lets it keep all it had", () => {
    const both = { had: [first, second], has: [first] };
    const cap = (members: readonly number[], atMost: number) => ({ limits: [{ members, atMost }] });
    expect(reason({ ...both, candidate: cap([0, 1, 2, 3], 1) })).toEqual(["cap"]);
    expect(reason({ ...both, candidate: cap([0, 1, 2, 3], 2), choice: { waiting: 1 } })).toEqual([
      "capacity",
    ]);
    expect(reason({ ...both, candidate: cap([2, 3], 0), choice: { waiting: 1 } })).toEqual(["capacity"]);
    expect(
      reason({
        ...both,
        candidate: {
          limits: [
            { members: [2, 3], atMost: 0 },
            { members: [0, 1], atMost: 1 },
          ],
        },
      }),
    ).toEqual(["cap"]);
  });

  test("the number was lowered, when it wants fewer than it had and gets none for it", () => {
    const both = { had: [first, second], has: [first] };
    expect(reason({ ...both, choice: { granted: 1 } })).toEqual(["number-lowered"]);
    expect(reason({ ...both, choice: { granted: 1, waiting: 1 } })).toEqual(["capacity"]);
    expect(reason({ ...both, choice: { granted: 1, drawn: 1 } })).toEqual(["capacity"]);
    expect(reason({ had: [first, second], has: [first, third], choice: { granted: 1 } })).toEqual([
      "made-room",
    ]);
  });

  test("a worker is away: the absence took the slot, of this week only", () => {
    const both = [
      { id: "a", had: [second], has: [second] },
      { id: "b", had: [second], has: [third] },
    ];
    expect(moves(both, { [second]: { declared: 2, lost: 1, slots: 1 } })).toEqual([
      ["b", second, third, "worker-absent"],
    ]);
    expect(moves(both, { [second]: { declared: 3, lost: 1, slots: 2 } })).toEqual([
      ["b", second, third, "made-room"],
    ]);
  });

  test("fewer slots without absence: capacity, two workers counting for two", () => {
    const both = (workers: 1 | 2) => [
      { id: "a", had: [second], has: [second], order: { workers } },
      { id: "b", had: [second], has: [third] },
    ];
    expect(moves(both(1), { [second]: { declared: 1, slots: 1 } })).toEqual([
      ["b", second, third, "capacity"],
    ]);
    expect(moves(both(2), { [second]: { declared: 2, slots: 2 } })).toEqual([
      ["b", second, third, "capacity"],
    ]);
    expect(moves(both(2), { [second]: { declared: 3, slots: 3 } })).toEqual([
      ["b", second, third, "made-room"],
    ]);
  });

  test("the week had room for all who were in it: the place went to an order that needed it more", () => {
    expect(reason(moved)).toEqual(["made-room"]);
    expect(reason({ ...gone, choice: { granted: 0, waiting: 1 } })).toEqual(["capacity"]);
  });
});

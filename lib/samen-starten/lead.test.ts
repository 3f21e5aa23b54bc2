import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDate } from "@/lib/calendar/local-date";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { type AcceptedHandover, leadOn, leadParties, leadTurns, mayAnswer, proposeProblems } from "./lead";

const day = localDate;
const arrived = day("2026-06-01");
const to = (party: AcceptedHandover["to"], date: string): AcceptedHandover => ({ to: party, on: day(date) });

describe("one party leads on each day", () => {
  const handovers = [to("probation", "2026-10-01"), to("municipality", "2027-03-01")];

  test.each([
    ["2026-05-31", null],
    ["2026-06-01", "dji"],
    ["2026-09-30", "dji"],
    ["2026-10-01", "probation"],
    ["2027-02-28", "probation"],
    ["2027-03-01", "municipality"],
  ])("on %s: %s", (date, party) => {
    expect(leadOn(arrived, handovers, day(date))).toBe(party);
  });

  test("of two handovers on one day the later one holds", () => {
    expect(leadTurns(arrived, [to("probation", "2026-10-01"), to("municipality", "2026-10-01")])).toEqual([
      { party: "dji", from: "2026-06-01" },
      { party: "municipality", from: "2026-10-01" },
    ]);
  });

  test("a handover undone on the same day leaves no trace", () => {
    expect(leadTurns(arrived, [to("probation", "2026-10-01"), to("dji", "2026-10-01")])).toHaveLength(1);
  });

  test("whatever was handed over, every day from arrival has exactly one lead", () => {
    const handover = fc.record({
      on: dayBetween("2026-05-01", "2027-12-31"),
      to: fc.constantFrom(...leadParties),
    });
    fc.assert(
      fc.property(fc.array(handover, { maxLength: 8 }), fc.integer({ min: 0, max: 700 }), (list, after) => {
        expect(leadParties).toContain(leadOn(arrived, list, addDays(arrived, after)));
        const turns = leadTurns(arrived, list);
        expect(turns.slice(1).every((turn, i) => turn.party !== turns[i]?.party)).toBe(true);
        expect(turns.slice(1).every((turn, i) => turn.from > (turns[i]?.from ?? turn.from))).toBe(true);
      }),
    );
  });
});

describe("handing over takes two", () => {
  const proposal = {
    by: "dji",
    to: "probation",
    on: day("2026-10-01"),
    current: { party: "dji", from: arrived },
    openProposals: 0,
  } as const;

  test("the party in the lead proposes, to another party, from a day in its own turn", () => {
    expect(proposeProblems(proposal)).toEqual([]);
    expect(
      proposeProblems({ ...proposal, by: "probation", to: "dji", on: day("2026-05-01"), openProposals: 1 }),
    ).toEqual(["not-in-the-lead", "same-party", "before-current-lead", "proposal-open"]);
  });

  test("the receiving party answers, the proposer does not", () => {
    expect(mayAnswer("probation", { from: "dji", to: "probation" })).toBe(true);
    expect(mayAnswer("dji", { from: "dji", to: "probation" })).toBe(false);
  });

  test("for the municipality, which has no account here, the proposer records the answer", () => {
    expect(mayAnswer("probation", { from: "probation", to: "municipality" })).toBe(true);
    expect(mayAnswer("dji", { from: "probation", to: "municipality" })).toBe(false);
  });
});

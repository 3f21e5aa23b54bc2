import { describe, expect, test } from "vitest";
import { addWeeks, localDate } from "@/lib/calendar/local-date";
import type { Cap } from "@/lib/device-checks/clause";
import { plainOrder } from "@/tests/bench/planner/instances";
import { openingOf } from "@/tests/support/small-plans";
import { capLimits } from "./cap-limits";
import type { PlanOrder } from "./problem";

const day = localDate;
const openings = (from: string, count: number) =>
  Array.from({ length: count }, (_, at) => openingOf(addWeeks(day(from), at)));
const limits = (
  cap: Cap | null,
  weeks: ReturnType<typeof openings>,
  change: Partial<PlanOrder> = {},
  refusals: "yes" | "no" = "no",
) => capLimits(plainOrder("o1", "u0", { cap, ...change }), weeks, refusals);
const aYear = (max: number): Cap => ({ max, per: "calendar-year", anchorOn: null });

describe("the judge's ceiling, as so many of these weeks", () => {
  test("a judgment that names none sets no limit", () => {
    expect(limits(null, openings("2027-06-07", 4))).toEqual([]);
  });

  test("three a year: of these four weeks three; of three weeks it says nothing", () => {
    expect(limits(aYear(3), openings("2027-06-07", 4))).toEqual([{ members: [0, 1, 2, 3], atMost: 3 }]);
    expect(limits(aYear(3), openings("2027-06-07", 3))).toEqual([]);
  });

  test("what was carried out is taken off; a check more than the ceiling leaves none, not less", () => {
    const attempts = ["2027-01-04", "2027-03-01"].map((on) => ({ on: day(on), outcome: "done" as const }));
    const weeks = openings("2027-06-07", 2);
    expect(limits(aYear(3), weeks, { attempts })).toEqual([{ members: [0, 1], atMost: 1 }]);
    expect(limits(aYear(1), weeks, { attempts })).toEqual([{ members: [0, 1], atMost: 0 }]);
  });

  test("a check that stands uses it up as well, once, whichever day of its week it will be", () => {
    const weeks = openings("2027-06-07", 2);
    expect(limits(aYear(2), weeks, { firm: [day("2027-09-08")] })).toEqual([{ members: [0, 1], atMost: 1 }]);
    expect(limits(aYear(1), weeks, { firm: [day("2027-09-08"), day("2027-11-03")] })).toEqual([
      { members: [0, 1], atMost: 0 },
    ]);
    expect(limits(aYear(2), weeks, { firm: [day("2028-03-08")] })).toEqual([]);
  });

  test("whether a refusal uses it up is policy", () => {
    const attempts = [{ on: day("2027-02-01"), outcome: "refused" as const }];
    const weeks = openings("2027-06-07", 2);
    expect(limits(aYear(2), weeks, { attempts }, "no")).toEqual([]);
    expect(limits(aYear(2), weeks, { attempts }, "yes")).toEqual([{ members: [0, 1], atMost: 1 }]);
  });
});

describe("each window apart", () => {
  test("by calendar year: December and January have a ceiling of their own", () => {
    const [december, january] = [openings("2027-12-06", 2), openings("2028-01-10", 2)];
    expect(limits(aYear(1), [...december, ...january])).toEqual([
      { members: [0, 1], atMost: 1 },
      { members: [2, 3], atMost: 1 },
    ]);
  });

  test("a week that lies in two windows counts in both: its day is not chosen yet", () => {
    // twelve months from Wednesday 9 June
    const cap = { max: 1, per: "twelve-months", anchorOn: day("2026-06-09") } as const;
    expect(limits(cap, openings("2027-05-31", 3))).toEqual([
      { members: [0, 1], atMost: 1 },
      { members: [1, 2], atMost: 1 },
    ]);
  });

  test("rolling: a week less than twelve months after another is under the same ceiling, one beyond is not", () => {
    const cap = { max: 1, per: "twelve-months", anchorOn: null } as const;
    const near = [openingOf("2027-01-11"), openingOf("2028-01-03")];
    expect(limits(cap, near)).toContainEqual({ members: [0, 1], atMost: 1 });
    const far = [openingOf("2027-01-04"), openingOf("2028-01-10")];
    expect(limits(cap, far)).toEqual([]);
  });

  test("rolling: a check that stands later closes the weeks before it", () => {
    const cap = { max: 1, per: "twelve-months", anchorOn: null } as const;
    const found = limits(cap, [openingOf("2027-06-07")], { firm: [day("2028-03-08")] });
    expect(found).toContainEqual({ members: [0], atMost: 0 });
  });

  test("in the whole probation period: what was done years ago counts", () => {
    const cap = { max: 2, per: "probation-period", anchorOn: null } as const;
    const attempts = [{ on: day("2024-02-01"), outcome: "done" as const }];
    expect(limits(cap, openings("2027-06-07", 2), { attempts })).toEqual([{ members: [0, 1], atMost: 1 }]);
  });
});

import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import { awaited, decisionDue, firstTalkDue } from "./clock";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;

describe("the municipality's terms", () => {
  test("the first talk within four weeks of the request (Wgs art. 4)", () => {
    expect(firstTalkDue("ordinary", day("2026-11-02"), timetable).on).toBe("2026-11-30");
  });

  test("within three working days in a crisis, over the weekend too", () => {
    expect(firstTalkDue("crisis", day("2026-11-19"), timetable).on).toBe("2026-11-24");
  });

  test("four weeks that end on Christmas Day end on the Monday after (Algemene termijnenwet art. 1)", () => {
    expect(firstTalkDue("ordinary", day("2026-11-27"), timetable).on).toBe("2026-12-28");
  });

  test("the decision within eight weeks of the first talk (Wgs art. 4a), with the source of the number", () => {
    const due = decisionDue(day("2026-11-02"), timetable);
    expect(due.on).toBe("2026-12-28");
    expect(due.term.source).toContain("Wgs art. 4a");
  });
});

describe("what is waited for", () => {
  const days = { firstTalkDueOn: day("2026-11-30"), decisionDueOn: day("2027-01-04") };

  test.each([
    ["sent", "first-talk"],
    ["receipt-confirmed", "first-talk"],
    ["first-talk", "decision"],
  ])("after %s: the %s", (state, what) => {
    expect(awaited({ ...days, state })?.what).toBe(what);
  });

  test.each(["draft", "permission", "admitted", "rejected", "exited"])("nothing in state %s", (state) => {
    expect(awaited({ ...days, state })).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import {
  decisionProblems,
  isShortStay,
  meetingDue,
  researchDue,
  type StayDates,
  stepDue,
  unscored,
} from "./rules";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;
const stay: StayDates = {
  noticeOn: day("2026-06-02"),
  arrivedOn: day("2026-06-01"),
  expectedEndOn: day("2027-03-01"),
  knownOn: day("2026-06-02"),
};

describe("by when", () => {
  test.each([
    [1, "2026-06-05", "three working days after the notice of arrival"],
    [2, "2026-06-15", "ten working days after arrival"],
    [3, "2026-07-01", "with the D&R plan, a month after arrival (Pbw art. 18a)"],
    [4, "2026-12-07", "twelve weeks before the end"],
  ] as const)("step %i on %s: %s", (step, on, _why) => {
    expect(stepDue(step, stay, timetable)).toBe(on);
  });

  test("step 4 has no day while the end is unknown", () => {
    expect(stepDue(4, { ...stay, expectedEndOn: null }, timetable)).toBeNull();
  });

  test("of a short stay step 4 is due on the day that was learned, not before anybody could know", () => {
    expect(stepDue(4, { ...stay, expectedEndOn: day("2026-07-15") }, timetable)).toBe("2026-06-02");
  });

  test.each([1, 2, 3, 4] as const)("step %i of a file opened months later is due on that day", (step) => {
    const late = { ...stay, knownOn: day("2027-01-15") };
    expect(stepDue(step, late, timetable)).toBe("2027-01-15");
  });

  test("research four weeks after both agreed", () => {
    expect(researchDue(day("2026-07-01"), timetable)).toBe("2026-07-29");
  });

  test("a meeting at least every six weeks, the first one after arrival", () => {
    const lastMeetingOn = day("2026-07-01");
    expect(meetingDue({ ...stay, lastMeetingOn }, timetable)).toBe("2026-08-12");
    expect(meetingDue({ ...stay, lastMeetingOn: null }, timetable)).toBe("2026-07-13");
    const later = { ...stay, knownOn: day("2026-09-01"), lastMeetingOn: null };
    expect(meetingDue(later, timetable)).toBe("2026-09-01");
  });
});

describe("a short stay", () => {
  test.each([
    ["2026-07-01", true],
    ["2026-07-02", false],
    [null, false],
  ])("that ends on %s goes straight to the handover: %s", (end, short) => {
    expect(isShortStay({ ...stay, expectedEndOn: end === null ? null : day(end) }, timetable)).toBe(short);
  });
});

describe("a no is a record of its own", () => {
  const yes = { answer: "yes", reasonCode: null, djiStaffId: "dora", probationStaffId: "anna" } as const;

  test("yes needs both organisations, no needs a reason from the list as well", () => {
    expect(decisionProblems(yes)).toEqual([]);
    expect(decisionProblems({ ...yes, answer: "no" })).toEqual(["reason-missing"]);
    expect(decisionProblems({ ...yes, answer: "no", reasonCode: "busy" })).toEqual(["reason-unknown"]);
    expect(decisionProblems({ ...yes, answer: "no", reasonCode: "no-capacity" })).toEqual([]);
  });

  test("everything missing is named", () => {
    expect(
      decisionProblems({ answer: null, reasonCode: null, djiStaffId: null, probationStaffId: null }),
    ).toEqual(["answer-missing", "dji-missing", "probation-missing"]);
  });
});

test("a file stays open until all five basic conditions have a score; zero is a score", () => {
  expect(unscored({ identity: 2, housing: null, income: 0, debts: 1, care: null })).toEqual([
    "housing",
    "care",
  ]);
  expect(unscored({ identity: 2, housing: 0, income: 0, debts: 1, care: 2 })).toEqual([]);
});

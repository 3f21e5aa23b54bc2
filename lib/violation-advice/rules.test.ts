import { describe, expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import {
  allowsProvisionalExecution,
  noticeDue,
  type OptionRow,
  optionsOn,
  type UrgentSending,
  urgentProblems,
  warningLapsesOn,
  writtenApprovalDue,
} from "./rules";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const day = localDate;

describe("what can be advised under a title", () => {
  const row = (code: string, article: string, until: string | null = null): OptionRow => ({
    code,
    article,
    decider: "court",
    validFrom: day(until ? "2012-04-01" : "2020-01-01"),
    validUntil: until === null ? null : day(until),
  });
  const rows = [
    row("whole-execution", "Sr 14g", "2019-12-31"),
    row("whole-execution", "Sv 6:6:21"),
    row("change-conditions", "Sv 6:6:19"),
  ];

  test("follows the law of the day: articles were renumbered in 2020", () => {
    expect(optionsOn(rows, day("2019-06-01")).map((each) => each.article)).toEqual(["Sr 14g"]);
    expect(optionsOn(rows, day("2026-06-01")).map((each) => each.article)).toEqual([
      "Sv 6:6:21",
      "Sv 6:6:19",
    ]);
  });
});

test("provisional execution of detention or a measure, never of community service or a fine (Sv 6:6:20 lid 1 a)", () => {
  expect(
    (["detention", "measure", "community-service", "fine"] as const).filter(allowsProvisionalExecution),
  ).toEqual(["detention", "measure"]);
});

describe("the urgent path", () => {
  const urgent: UrgentSending = {
    urgentWhy: "acuut gevaar voor het slachtoffer",
    consent: { leadId: "carla", on: day("2026-11-18") },
    authorIds: ["anna"],
    today: day("2026-11-18"),
  };

  test("goes straight from draft to sent with a lead's spoken consent", () => {
    expect(urgentProblems(urgent)).toEqual([]);
  });

  test("asks for a reason and for somebody else's consent", () => {
    expect(urgentProblems({ ...urgent, urgentWhy: " ", consent: null })).toEqual([
      "reason-missing",
      "consent-missing",
    ]);
    expect(urgentProblems({ ...urgent, authorIds: ["dirk", "carla"] })).toEqual(["consent-from-author"]);
    expect(urgentProblems({ ...urgent, today: day("2026-11-17") })).toEqual(["consent-in-the-future"]);
  });

  test("the written approval follows within one working day, over the weekend too", () => {
    expect(writtenApprovalDue(day("2026-11-20"), timetable)).toBe("2026-11-23");
  });
});

test("a notice goes out at once (Sv 6:3:14 lid 4): the same working day, on Saturday the next Monday", () => {
  expect(noticeDue(day("2026-11-18"), timetable)).toBe("2026-11-18");
  expect(noticeDue(day("2026-11-21"), timetable)).toBe("2026-11-23");
});

test("a warning loses its force after the time the organisation set", () => {
  expect(warningLapsesOn(day("2026-11-18"), timetable)).toBe("2027-11-18");
});

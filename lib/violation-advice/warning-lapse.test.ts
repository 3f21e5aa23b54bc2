import { expect, test } from "vitest";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { localDate } from "@/lib/calendar/local-date";
import { defaultTerms } from "@/lib/terms/default-terms";
import { lapsedOn, warningOn } from "./warning-lapse";

const timetable = { terms: defaultTerms, designated: noDesignatedDays };
const given = { state: "in-force", issuedOn: localDate("2025-11-02") };
const on = (warning: typeof given, day: string) => warningOn(warning, localDate(day), timetable);

test("a warning counts until its last day, a year after it was given", () => {
  expect(on(given, "2026-11-02")).toBe("in-force");
  expect(on(given, "2026-11-03")).toBe("lapsed");
  expect(lapsedOn(given, localDate("2026-11-02"), timetable)).toBeNull();
  expect(lapsedOn(given, localDate("2026-11-03"), timetable)).toBe("2026-11-02");
});

test("one that was given and never explained lapses too; one that was withdrawn stays withdrawn", () => {
  expect(on({ ...given, state: "issued" }, "2027-01-01")).toBe("lapsed");
  expect(on({ ...given, state: "withdrawn" }, "2027-01-01")).toBe("withdrawn");
  expect(warningOn({ state: "draft", issuedOn: null }, localDate("2030-01-01"), timetable)).toBe("draft");
});

import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { conditionCodes, groundOf } from "./condition-codes";
import { probationPeriod } from "./probation-period";
import { decidesOnViolation, isTitle, orderWarnings, personWord, reportsTo } from "./rules";
import { deciders, personWords, type TitleCode, titles } from "./titles";

describe("what the law calls the person", () => {
  test.each([
    ["VV", "veroordeelde"],
    ["SVH", "verdachte"],
    ["SEPOT", "verdachte"],
    ["PP", "gedetineerde"],
    ["TBS_VW", "ter beschikking gestelde"],
    ["GRATIE", "begenadigde"],
  ] as const)("%s: %s", (title, word) => {
    expect(personWords[personWord(title)]).toBe(word);
  });
});

describe("who decides on a violation", () => {
  test.each([
    ["VV", "rechter"],
    ["SVH", "rechter"],
    ["VI", "officier van justitie"],
    ["PP", "DJI"],
    ["TBS_PV", "minister"],
  ] as const)("%s: %s", (title, decider) => {
    expect(deciders[decidesOnViolation(title)]).toBe(decider);
  });

  test("what is still detention reports to DJI, all else to the OM", () => {
    const toDji = (Object.keys(titles) as TitleCode[]).filter((title) => reportsTo(title) === "dji");
    expect(toDji).toEqual(["PP", "TBS_PV", "ISD_EXT"]);
  });

  test("a code from outside is checked before use", () => {
    expect(isTitle("VV")).toBe(true);
    expect(isTitle("toString")).toBe(false);
  });
});

describe("one condition, another number in each act", () => {
  test("the duty to report", () => {
    expect(groundOf("MELDPLICHT", "VV")).toBe("Sr 14c lid 2 onder 8°");
    expect(groundOf("MELDPLICHT", "VI")).toBe("Sv 6:2:11 lid 3 onder d");
    expect(groundOf("MELDPLICHT", "GVM")).toBe("Sv 6:6:23b lid 2 onder k");
    expect(groundOf("MELDPLICHT", "SVH")).toBeNull();
    expect(groundOf("WAARBORGSOM", "VI")).toBeNull();
  });

  test("no two conditions share a letter in the list for the measure", () => {
    const letters = Object.values(conditionCodes).flatMap(({ gvm }) => gvm ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe("warnings, never walls", () => {
  const ordinary = { title: "VV", months: 24, period: null, lawfulStart: null } as const;
  const period = (cjibEnd: string | null) =>
    probationPeriod({
      start: localDate("2026-09-16"),
      months: 24,
      changes: [],
      stays: [],
      cjibEnd: cjibEnd === null ? null : localDate(cjibEnd),
    });

  test("more than three years deserves a look, up to ten is lawful (Sr 14b)", () => {
    expect(orderWarnings({ ...ordinary, months: 36 })).toEqual([]);
    expect(orderWarnings({ ...ordinary, months: 120 })).toEqual(["longer-than-usual"]);
    expect(orderWarnings({ ...ordinary, months: 121 })).toEqual([
      "longer-than-usual",
      "longer-than-the-law-knows",
    ]);
  });

  test("a penal order has at most one year (Sv 257a), a conditional release at least one (Sv 6:1:18 lid 2)", () => {
    expect(orderWarnings({ ...ordinary, title: "OMSB", months: 13 })).toEqual(["longer-than-usual"]);
    expect(orderWarnings({ ...ordinary, title: "VI", months: 11 })).toEqual(["shorter-than-a-year"]);
  });

  test("dates that do not agree are shown", () => {
    expect(orderWarnings({ ...ordinary, period: period("2028-09-20") })).toEqual(["end-differs-from-cjib"]);
    expect(
      orderWarnings({ ...ordinary, period: period("2028-09-15"), lawfulStart: localDate("2026-09-01") }),
    ).toEqual(["start-differs-from-law"]);
  });
});

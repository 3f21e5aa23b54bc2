import { describe, expect, test } from "vitest";
import { type ConditionContent, conditionDifferences } from "./condition-change";

const issued: ConditionContent = {
  code: "ANDERE_GEDRAGSVOORWAARDE",
  law: "Sr",
  article: "14c lid 2 onder 14°",
  text: "Betrokkene laat ten hoogste drie maal per jaar zijn apparaten controleren.",
  fromOn: null,
  untilOn: null,
  clause: {
    maxChecks: 3,
    per: "calendar-year",
    anchorOn: null,
    devicesIncluded: ["smartphone", "laptop"],
    devicesExcluded: [],
    place: "bij een huisbezoek",
    assistance: [],
    toolAllowed: false,
    depth: "alleen de drie gedragingen",
    privacyGuard: "geen volledig beeld van het privéleven",
    prohibited: ["G1", "G2"],
    duties: ["give-access"],
  },
};

const withClause = (change: Partial<NonNullable<ConditionContent["clause"]>>): ConditionContent => ({
  ...issued,
  clause: issued.clause && { ...issued.clause, ...change },
});

describe("what differs between two versions", () => {
  test("at most 3 → 2 a year; tool allowed: no → yes", () => {
    expect(conditionDifferences(issued, withClause({ maxChecks: 2, toolAllowed: true }))).toEqual([
      { field: "maxChecks", from: 3, to: 2 },
      { field: "toolAllowed", from: false, to: true },
    ]);
  });

  test("nothing, when devices are only named in another order", () => {
    expect(conditionDifferences(issued, withClause({ devicesIncluded: ["laptop", "smartphone"] }))).toEqual(
      [],
    );
  });

  test("limits that were never told, told later", () => {
    const later = conditionDifferences({ ...issued, clause: null }, issued).map(({ field }) => field);
    expect(later).toContain("maxChecks");
    expect(later).toContain("toolAllowed");
    // Nothing is said of these two in either version.
    expect(later).not.toContain("anchorOn");
    expect(later).not.toContain("devicesExcluded");
  });

  test("the sentence of the judge", () => {
    const text = issued.text.replace("drie", "twee");
    expect(conditionDifferences(issued, { ...issued, text })).toEqual([
      { field: "text", from: issued.text, to: text },
    ]);
  });
});

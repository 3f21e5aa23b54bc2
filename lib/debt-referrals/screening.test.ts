import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditors, crisisGrounds, otherThreats, screeningResults, totals } from "./codes";
import { type SuggestionInput, suggestion } from "./screening";

const calm: SuggestionInput = {
  costsCovered: "yes",
  unopenedLetters: "no",
  creditors: [],
  total: "under-1k",
  seizures: [],
  threats: [],
  help: [],
  stress: 2,
};

describe("the screening suggests, the officer decides", () => {
  test("nothing found", () => {
    expect(suggestion(calm)).toEqual({ result: "none", reasons: ["nothing-found"] });
  });

  test.each(crisisGrounds)(
    "%s is a crisis by law (Wgs art. 4 lid 2), whatever else is arranged",
    (ground) => {
      expect(suggestion({ ...calm, threats: [ground], help: ["administration"] })).toEqual({
        result: "crisis",
        reasons: [ground],
      });
    },
  );

  test.each(otherThreats)("%s is a threat but no crisis of the law", (threat) => {
    expect(suggestion({ ...calm, threats: [threat] })).toEqual({
      result: "complex",
      reasons: ["other-threat"],
    });
  });

  test("several creditors and a high total go to a specialist, with every reason named", () => {
    const many = { ...calm, creditors: ["landlord", "cjib-fines", "family"], total: "20k-50k" } as const;
    expect(suggestion(many)).toEqual({ result: "complex", reasons: ["many-creditors", "high-total"] });
  });

  test("a bag of unopened letters and no idea of the total is complex as well", () => {
    expect(suggestion({ ...calm, unopenedLetters: "yes", total: "unknown" }).reasons).toContain(
      "no-overview",
    );
  });

  test("who is under administration or in an arrangement is helped already", () => {
    expect(suggestion({ ...calm, total: "over-50k", help: ["wsnp"] })).toEqual({
      result: "own-coaching",
      reasons: ["already-helped"],
    });
  });

  test("one debt, or money stress alone, is work for the officer", () => {
    expect(suggestion({ ...calm, creditors: ["health-insurer"] }).result).toBe("own-coaching");
    expect(suggestion({ ...calm, stress: 8 })).toEqual({ result: "own-coaching", reasons: ["stress"] });
  });
});

test("more trouble never leads to less help", () => {
  const answers: fc.Arbitrary<SuggestionInput> = fc.record({
    costsCovered: fc.constantFrom("yes", "no", "unknown"),
    unopenedLetters: fc.constantFrom("yes", "no", "unknown"),
    creditors: fc.subarray([...creditors]),
    total: fc.constantFrom(...totals),
    seizures: fc.subarray(["wage", "benefit", "account"]),
    threats: fc.subarray([...crisisGrounds, ...otherThreats]),
    help: fc.constant([]),
    stress: fc.integer({ min: 0, max: 10 }),
  });
  const rank = (input: SuggestionInput) => screeningResults.indexOf(suggestion(input).result);
  const more = fc.constantFrom(...crisisGrounds, ...otherThreats);
  fc.assert(
    fc.property(answers, more, fc.constantFrom(...creditors), (input, threat, creditor) => {
      const worse = { ...input, threats: [...new Set([...input.threats, threat])] };
      const deeper = { ...input, creditors: [...new Set([...input.creditors, creditor])] };
      expect(rank(worse)).toBeGreaterThanOrEqual(rank(input));
      expect(rank(deeper)).toBeGreaterThanOrEqual(rank(input));
      expect(suggestion(input).reasons.length).toBeGreaterThan(0);
    }),
  );
});

import { describe, expect, test } from "vitest";
import { type Clause, clauseProblems } from "./clause";

const clause: Clause = {
  wording: "sufficient",
  judgedByLead: false,
  place: "ter plaatse, tijdens een huisbezoek",
  depth: "geschiedenis, zoekopdrachten en berichten",
  privacyGuard: "geen min of meer volledig beeld van het privéleven",
};

describe("no check without power from the judgment (HR ECLI:NL:HR:2022:807, HR ECLI:NL:HR:2022:1763)", () => {
  test("a precise clause gives it", () => {
    expect(clauseProblems(clause)).toEqual([]);
  });

  test("manner, scope and privacy guard must all be written down; each gap is named", () => {
    expect(clauseProblems({ ...clause, place: "", depth: " ", privacyGuard: "" })).toEqual([
      "manner-missing",
      "scope-missing",
      "privacy-guard-missing",
    ]);
  });

  test("in doubt a lead decides, an officer cannot", () => {
    const doubtful = { ...clause, wording: "doubtful", privacyGuard: "" } as const;
    expect(clauseProblems(doubtful)).toEqual(["wording-needs-lead"]);
    expect(clauseProblems({ ...doubtful, judgedByLead: true })).toEqual([]);
  });

  test("a vague clause gives no power, whoever wants it to", () => {
    expect(clauseProblems({ ...clause, wording: "insufficient", judgedByLead: true })).toEqual([
      "wording-insufficient",
    ]);
  });

  test("nobody has looked yet", () => {
    expect(clauseProblems({ ...clause, wording: "unassessed" })).toEqual(["wording-unassessed"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Deed, independenceProblems } from "./independence";

const by = (id: string, ...onBehalfOf: readonly string[]): Deed => ({ by: id, onBehalfOf });

describe("three pairs of hands", () => {
  test("author, challenger and lead are three people", () => {
    expect(
      independenceProblems({ author: by("anna"), challenger: by("bram"), approver: by("carla") }),
    ).toEqual([]);
  });

  test("nobody challenges or approves the own text", () => {
    expect(
      independenceProblems({ author: by("anna"), challenger: by("anna"), approver: by("anna") }),
    ).toEqual(["challenger-is-author", "approver-is-author", "approver-is-challenger"]);
  });

  test("cover is no way round: who wrote for Anna cannot be challenged by Anna, nor by whoever covers for Anna", () => {
    const author = by("dirk", "anna");
    expect(independenceProblems({ author, challenger: by("anna"), approver: null })).toEqual([
      "challenger-is-author",
    ]);
    expect(independenceProblems({ author, challenger: by("eva", "anna"), approver: null })).toEqual([
      "challenger-is-author",
    ]);
    expect(
      independenceProblems({ author: by("anna"), challenger: by("eva", "anna"), approver: null }),
    ).toEqual(["challenger-is-author"]);
  });

  test("steps still to come raise no problem", () => {
    expect(independenceProblems({ author: by("anna"), challenger: null, approver: null })).toEqual([]);
    expect(independenceProblems({ author: by("anna"), challenger: null, approver: by("anna") })).toEqual([
      "approver-is-author",
    ]);
  });
});

test("no problem exactly when nobody, present or represented, appears twice", () => {
  const person = fc.constantFrom("anna", "bram", "carla", "dirk", "eva");
  const deed = fc.record({ by: person, onBehalfOf: fc.uniqueArray(person, { maxLength: 2 }) });
  fc.assert(
    fc.property(deed, deed, deed, (author, challenger, approver) => {
      const each = [author, challenger, approver].map((d) => new Set([d.by, ...d.onBehalfOf]));
      const total = each.reduce((sum, people) => sum + people.size, 0);
      const distinct = new Set(each.flatMap((people) => [...people])).size;
      expect(independenceProblems({ author, challenger, approver }).length === 0).toBe(distinct === total);
    }),
  );
});

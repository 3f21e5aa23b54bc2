import { expect, test } from "vitest";
import { searchTerms } from "./search-terms";

test.each(["01/123456-24", "01123456 24", "01-123456-24", "0112345624", "01 123456 24"])(
  "%s is one case",
  (typed) => {
    expect(searchTerms(typed)).toMatchObject({ by: "number", caseNumber: "0112345624" });
  },
);

test("a short row of digits is a person's number in the chain", () => {
  expect(searchTerms("12 345 678")).toEqual({ by: "number", caseNumber: null, skn: "12345678" });
});

test("words of a name, without accents", () => {
  expect(searchTerms("  Çelik van d ")).toEqual({ by: "name", prefixes: ["celik", "van", "d"] });
});

test.each(["", "  ", "a", "-", "%"])("%j is too little", (typed) => {
  expect(searchTerms(typed)).toBeNull();
});

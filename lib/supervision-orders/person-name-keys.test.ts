import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName, nameWords, personNameKeys } from "./person-name-keys";

test("accents, capitals and apostrophes do not count", () => {
  expect(["Müller", "D'Artagnan", "İnan", "Łukasz", "Strauß"].map(foldName)).toEqual([
    "muller",
    "dartagnan",
    "inan",
    "lukasz",
    "strauss",
  ]);
});

test("each word is a key, a double name also as a whole", () => {
  expect(personNameKeys({ givenNames: "Anna Maria", infix: "van der", familyName: "Berg-Bos" })).toEqual([
    "anna",
    "maria",
    "van",
    "der",
    "berg",
    "bos",
    "bergbos",
  ]);
});

test("a name without letters has no keys", () => {
  expect(personNameKeys({ givenNames: "-", infix: "", familyName: "…" })).toEqual([]);
});

test("a name is found by its own words, however they are typed", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zéüçñ' -]{1,30}$/), (familyName) => {
      const keys = personNameKeys({ familyName, givenNames: "" });
      expect(nameWords(familyName.toUpperCase()).every((word) => keys.includes(word))).toBe(true);
    }),
  );
});

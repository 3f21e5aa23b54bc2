type Name = { readonly familyName: string; readonly infix?: string; readonly givenNames: string };

/** Letters that no decomposition turns into a plain one. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A word as search compares it: lower case, without accents, hyphens and apostrophes gone. */
export const foldName = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The keys under which a person is found: each word of the name, and a double name also as a whole, so that
 * "Jansen-de Boer" is found by "jansen", "boer" and "jansendeboer".
 */
export function personNameKeys({ familyName, infix = "", givenNames }: Name): readonly string[] {
  return [...new Set([...nameWords(`${givenNames} ${infix} ${familyName}`), foldName(familyName)])].filter(
    (key) => key !== "",
  );
}

/** The words of a name as typed, folded like the keys are; each is the beginning of a key. */
export const nameWords = (text: string): readonly string[] =>
  [...new Set(text.split(/[\s\-–,.]+/).map(foldName))].filter((word) => word !== "");

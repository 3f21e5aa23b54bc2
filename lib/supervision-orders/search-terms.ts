import { parseCaseNumber } from "./case-number";
import { parseChainNumber } from "./chain-number";
import { nameWords } from "./person-name-keys";

/** What was typed, read as a number of the chain or as the beginnings of words of a name. */
export type SearchTerms =
  | { readonly by: "number"; readonly caseNumber: string | null; readonly skn: string | null }
  | { readonly by: "name"; readonly prefixes: readonly string[] };

/** More words than this narrow nothing down; they are left out. */
const MOST_WORDS = 6;

/**
 * Reads a search: a parketnummer in any spelling, an SKN, or words of a name. Null when it is too little to look for:
 * at least one word of two letters, so that a letter alone does not list a whole organisation.
 */
export function searchTerms(typed: string): SearchTerms | null {
  const caseNumber = parseCaseNumber(typed) ?? null;
  const skn = parseChainNumber(typed) ?? null;
  if (caseNumber || skn) return { by: "number", caseNumber, skn };
  const prefixes = nameWords(typed).slice(0, MOST_WORDS);
  return prefixes.some((word) => [...word].length >= 2) ? { by: "name", prefixes } : null;
}

/**
 * The first text that no longer begins with `prefix`, in the order of code points which the database sorts by:
 * a range on the key finds what `like 'prefix%'` would, but through the index under row-level security too.
 */
export const afterPrefix = (prefix: string): string => `${prefix}\uffff`;

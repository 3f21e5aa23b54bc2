/**
 * A strafrechtsketennummer (SKN): the person's number in the chain, issued by Justid (Sv 27b).
 * Text, never a key of ours: it may be missing, wrong, or merged with another one later.
 */
export type ChainNumber = string & { readonly __brand: "ChainNumber" };

/** Longest number any public description of the chain allows. */
const LONGEST = 15;

/** Reads an SKN, spaces and dots left out; undefined when it is not a row of 1 to 15 digits. */
export function parseChainNumber(text: string): ChainNumber | undefined {
  const digits = text.replace(/[\s.]/g, "");
  return /^\d+$/.test(digits) && digits.length <= LONGEST ? (digits as ChainNumber) : undefined;
}

/** Worth a warning, no more: seven or eight digits are usual, other lengths occur. */
export const hasUnusualLength = (chainNumber: ChainNumber): boolean =>
  chainNumber.length !== 7 && chainNumber.length !== 8;

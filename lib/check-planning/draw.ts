import { createHmac } from "node:crypto";

const SEED = /^[0-9a-f]{64}$/;

/** 256 secret random bits, so that the commitment gives nothing away and nobody can try all seeds. Throws a RangeError. */
export function checkedSeed(seed: string): string {
  if (!SEED.test(seed)) throw new RangeError("A seed is 64 hexadecimal digits in lower case");
  return seed;
}

/**
 * A number from 0 up to 1 that belongs to these words and this seed: the first 48 bits of
 * HMAC-SHA256(seed as text, words joined by |). No generator with a state, so it does not matter in which order
 * numbers are asked, and anyone can compute one by hand.
 */
export function drawnNumber(seed: string, purpose: string, ...words: readonly string[]): number {
  const digest = createHmac("sha256", seed)
    .update([purpose, ...words].join("|"))
    .digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

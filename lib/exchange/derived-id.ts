import { createHash } from "node:crypto";

/**
 * An id that is the same whenever the same thing is done again: a message forwarded twice after a crash has one id,
 * and the receiver sees that it knows it. Version 8 (RFC 9562): made from a SHA-256 of our own.
 */
export function derivedId(origin: string, purpose: string): string {
  const bytes = createHash("sha256").update(`${purpose}\n${origin}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

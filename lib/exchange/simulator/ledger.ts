import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { Envelope } from "../messages/envelope";
import type { OwnParty } from "../parties";

/** What is written down: a message that came in, an order that was issued, and what became of a step. */
export type Entry =
  | { readonly entry: "in"; readonly from: OwnParty; readonly envelope: Envelope; readonly at: string }
  | { readonly entry: "order"; readonly envelope: Envelope; readonly at: string }
  | { readonly entry: "sent"; readonly id: string; readonly at: string }
  | { readonly entry: "refused"; readonly id: string; readonly status: number; readonly at: string };

export type Ledger = {
  readonly entries: () => readonly Entry[];
  /** Returns when the disk has it. */
  readonly add: (entries: readonly Entry[]) => void;
  readonly close: () => void;
};

/**
 * Opens the book, or begins one. A line that was cut off by a crash was never answered: it is taken away, and the
 * sender comes again.
 */
export function openLedger(file: string): Ledger {
  mkdirSync(path.dirname(file), { recursive: true });
  const entries = existsSync(file) ? wholeLines(file) : [];
  const handle = openSync(file, "a", 0o600);
  return {
    entries: () => entries,
    add: (added) => {
      writeSync(handle, added.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
      fsyncSync(handle);
      entries.push(...added);
    },
    close: () => closeSync(handle),
  };
}

function wholeLines(file: string): Entry[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) truncateSync(file, end);
  return bytes
    .subarray(0, end)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Entry);
}

import { randomUUID } from "node:crypto";
import pino from "pino";

/** The application's log: events of the machine, never of persons. */
export const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime });

/**
 * Logs a bug under a reference that the user sees. Only the error's kind and stack: messages and details of the
 * database can carry personal data.
 */
export function reportBug(error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const stack =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .filter((l) => /^\s+at /.test(l))
          .slice(0, 8)
      : [];
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  log.error({ reference, kind: error instanceof Error ? error.name : typeof error, code, stack });
  return reference;
}

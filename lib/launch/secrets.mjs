import { createHmac, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

function masterSecret(dataDirectory) {
  const file = path.join(dataDirectory, "secret");
  try {
    // "wx" makes one of two processes that start at the same time lose, instead of both having their own
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * Every secret of this installation, each derived from the one in `<data>/secret`: nothing to keep in step,
 * and knowing one does not give another.
 */
export function secretsOf(dataDirectory) {
  const master = masterSecret(dataDirectory);
  const derive = (purpose) => createHmac("sha256", master).update(purpose).digest("base64url");
  return {
    nextAuth: derive("nextauth"),
    owner: derive("database owner"),
    role: (/** @type {string} */ name) => derive(`database role ${name}`),
  };
}

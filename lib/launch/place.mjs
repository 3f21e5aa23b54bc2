// Where things are. Node built-ins only: ensure.mjs runs before anything is installed.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** Path of a file inside an installed package, e.g. `packageFile("next/dist/bin/next")`. */
export const packageFile = (name) => path.join(root, "node_modules", name);

/** Reads `.env` when there is one; what already stands in the environment wins. */
export function loadEnvironmentFile() {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Folder for everything that must survive a restart: database, secrets, keys, logs.
 * Mode 755, because PostgreSQL (which refuses root) must pass through it; secrets in it are 600.
 */
export function dataDirectory() {
  const directory = path.resolve(root, process.env.BAKEN_DATA || ".data");
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  return directory;
}

/** Where the test runners leave their counts, for the sum at the end. */
export const reportsDirectory = path.join(root, ".data/reports");

// What each program is told. A program gets the connections it needs and no others.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { packageFile } from "./place.mjs";

/** Everything that says who may enter a database. */
const connections = ["DATABASE_URL", "DATABASE_APP_URL", "DATABASE_SIGN_IN_URL", "DATABASE_WORKER_URL"];

function keysDirectory(home) {
  const directory = process.env.BAKEN_KEYS_DIR ?? path.join(home, "keys");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return directory;
}

/**
 * @typedef {object} Place where an instance runs
 * @property {string} home data folder
 * @property {string} host address to listen on
 * @property {number} port
 * @property {string} origin address that users type
 * @property {string|undefined} cjibUrl
 * @property {boolean} demo
 * @property {string} secret signs the cookies
 */

/**
 * Environment of a program.
 * @param {Place} place
 * @param {Record<string, string>} urls its database connections, by variable
 */
export function environmentFor(place, urls) {
  const env = { ...process.env };
  for (const name of connections) delete env[name];
  return {
    ...env,
    ...urls,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // instants are stored in UTC, days are reckoned in Europe/Amsterdam by name: the machine's own zone plays no part
    TZ: "UTC",
    PORT: String(place.port),
    HOSTNAME: place.host,
    NEXTAUTH_URL: place.origin,
    NEXTAUTH_SECRET: place.secret,
    // for programs on this machine, also when users come in by another address
    BAKEN_URL: process.env.BAKEN_URL ?? `http://localhost:${place.port}`,
    BAKEN_DEMO: place.demo ? "1" : "0",
    BAKEN_KEYS_DIR: keysDirectory(place.home),
    CJIB_LEDGER: path.join(place.home, "cjib-ledger.jsonl"),
    ...(place.cjibUrl ? { CJIB_URL: place.cjibUrl } : {}),
  };
}

const chosen = (urls, names) =>
  Object.fromEntries(names.filter((name) => urls[name]).map((name) => [name, urls[name]]));

/**
 * The programs of an instance, ready for keepRunning.
 * @param {Place} place
 * @param {Record<string, string>} urls all connections, by variable
 * @param {Record<string, string|null>} bundles bundled file by program; null leaves the program out
 * @param {{ simulator: boolean }} wish
 * @returns {{ name: string, words: string[], env: Record<string, string|undefined>, hide?: RegExp }[]}
 */
export function programsOf(place, urls, bundles, wish) {
  const next = packageFile("next/dist/bin/next");
  const list = [
    {
      name: "web",
      words: [next, "start", "--port", String(place.port), "--hostname", place.host],
      env: environmentFor(place, chosen(urls, ["DATABASE_APP_URL", "DATABASE_SIGN_IN_URL"])),
      hide: /^(▲ Next|- Local:|- Network:|✓ )|^$/, // its banner names the address to listen on, not the one to visit
    },
    {
      name: "worker",
      words: [bundles.worker],
      env: environmentFor(place, chosen(urls, ["DATABASE_APP_URL", "DATABASE_WORKER_URL"])),
    },
    { name: "cjib-simulator", words: [bundles["cjib-simulator"]], env: environmentFor(place, {}) },
  ];
  return list.filter(({ name, words }) => words[0] && (name !== "cjib-simulator" || wish.simulator));
}

// One instance of the application from source to running programs: used by `npm start` and by the browser tests.
import { ensureBuild } from "./build.mjs";
import { bundle, programs } from "./bundle.mjs";
import { connected, databaseName, ensureDatabase, quoted, urlOf } from "./database.mjs";
import { environmentFor } from "./environment.mjs";
import { ensureClient } from "./generate.mjs";
import { applyMigrations } from "./migrations.mjs";
import { startPackagedDatabase } from "./open-database.mjs";
import { firstFreePort } from "./ports.mjs";
import { openRoles } from "./roles.mjs";
import { step } from "./say.mjs";
import { secretsOf } from "./secrets.mjs";
import { ensureDemonstration, isHalfSeeded } from "./seed.mjs";

/**
 * Makes what is not in the repository: client, bundles, build.
 * @returns {Promise<Record<string, string|null>>} bundled file by program
 */
export async function prepareCode() {
  await step("Prisma-client maken", ensureClient);
  const bundles = {};
  await step("Programma's bundelen", async () => {
    for (const [name, entry] of Object.entries(programs)) bundles[name] = await bundle(entry, name);
    const absent = Object.keys(programs).filter((name) => !bundles[name]);
    return absent.length ? `klaar, zonder ${absent.join(", ")}` : "klaar";
  });
  await step("Webtoepassing bouwen (de eerste keer ongeveer een minuut)", ensureBuild);
  return bundles;
}

/**
 * Opens the database: DATABASE_URL when that is given, else the packaged server.
 * @param {{ home: string, given?: string, throwaway?: string }} wish
 * @returns {Promise<{ ownerUrl: string, packaged: import("./postgres.mjs").Postgres | null }>}
 */
export async function openDatabase({ home, given, throwaway }) {
  if (given) return { ownerUrl: given, packaged: null };
  const password = secretsOf(home).owner;
  const packaged = await startPackagedDatabase({ home, password, throwaway });
  return { ownerUrl: packaged.ownerUrl, packaged };
}

async function beginAgain(ownerUrl) {
  const maintenance = urlOf(ownerUrl, "postgres");
  const name = databaseName(ownerUrl);
  await connected(maintenance, (client) => client.query(`drop database ${quoted(name)} with (force)`));
  await ensureDatabase(maintenance, name);
}

/**
 * Brings the database to what the programs expect: tables, roles, queue, demonstration.
 * @param {{ ownerUrl: string, packaged: object|null }} database
 * @param {import("./environment.mjs").Place} place
 * @param {Record<string, string|null>} bundles
 * @returns {Promise<Record<string, string>>} the programs' connections, by variable
 */
export async function prepareDatabase({ ownerUrl, packaged }, place, bundles) {
  // only our own server, and only when it holds nothing but a part of the demonstration
  if (packaged && (await isHalfSeeded(ownerUrl))) await beginAgain(ownerUrl);
  await step("Tabellen bijwerken", async () => {
    const names = await applyMigrations(ownerUrl);
    return names.length ? `${names.length} toegepast` : "ongewijzigd";
  });
  const secrets = secretsOf(place.home);
  const given = packaged ? {} : process.env;
  const urls = await step("Rollen en wachtrij klaarzetten", () =>
    openRoles(ownerUrl, (role) => secrets.role(role), given),
  );
  if (place.demo) {
    const env = environmentFor(place, { DATABASE_URL: ownerUrl, ...urls });
    await step("Demonstratie vullen", () => ensureDemonstration(ownerUrl, bundles.seed, env));
  }
  return urls;
}

/**
 * The place of an instance on this machine.
 * @param {{ home: string, host: string, port: number, origin?: string, demo: boolean, simulator: boolean }} wish
 * @returns {Promise<import("./environment.mjs").Place>}
 */
export async function choosePlace({ home, host, port, origin, demo, simulator }) {
  return {
    home,
    host,
    port,
    demo,
    origin: origin ?? `http://localhost:${port}`,
    secret: process.env.NEXTAUTH_SECRET ?? secretsOf(home).nextAuth,
    cjibUrl: simulator ? `http://127.0.0.1:${await firstFreePort(port + 100)}` : process.env.CJIB_URL,
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until the web application answers, and says how.
 * @param {import("./environment.mjs").Place} place
 * @returns {Promise<string>} the outcome in a word
 */
export async function untilAnswering(place) {
  const host = ["0.0.0.0", "::"].includes(place.host) ? "localhost" : place.host;
  const address = `http://${host}:${place.port}/api/health`;
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (response) return response.ok ? "klaar" : `antwoordt, maar /api/health meldt ${response.status}`;
    await pause(200);
  }
  return "nog geen antwoord na een minuut";
}

// One database of one size with a web server of its own in front.

import { ensureDatabase, urlOf } from "../../lib/launch/database.mjs";
import { environmentFor, programsOf } from "../../lib/launch/environment.mjs";
import { applyMigrations } from "../../lib/launch/migrations.mjs";
import { freePort } from "../../lib/launch/ports.mjs";
import { openRoles } from "../../lib/launch/roles.mjs";
import { step } from "../../lib/launch/say.mjs";
import { secretsOf } from "../../lib/launch/secrets.mjs";
import { choosePlace, untilAnswering } from "../../lib/launch/stack.mjs";
import { keepRunning } from "../../lib/launch/supervisor.mjs";
import { runTool } from "../../lib/launch/tool.mjs";

/**
 * @typedef {object} Site
 * @property {number} size orders in the database
 * @property {string} origin
 * @property {string} ownerUrl
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ size: number, home: string, serverUrl: string, seed: string }} wish
 * @returns {Promise<Site>}
 */
export async function openSite({ size, home, serverUrl, seed }) {
  const name = `bench_${size}`;
  const ownerUrl = urlOf(serverUrl, name);
  await ensureDatabase(serverUrl, name);
  const secrets = secretsOf(home);
  const urls = await step(`Tabellen voor ${size} opdrachten`, async () => {
    await applyMigrations(ownerUrl);
    return openRoles(ownerUrl, (role) => secrets.role(role));
  });
  const place = await choosePlace({
    ...{ home, host: "127.0.0.1", port: await freePort(), demo: false, simulator: false },
  });
  const env = { ...environmentFor(place, { DATABASE_URL: ownerUrl, ...urls }), BAKEN_BENCH: "1" };
  await step(`${size} opdrachten laden`, async () => {
    await runTool([seed, "--orders", String(size)], { env, about: "Het laden" });
  });
  const [web] = programsOf(place, urls, {}, { simulator: false });
  const program = keepRunning({ ...web, env: { ...web.env, BAKEN_BENCH: "1" } });
  await step(`Webtoepassing op ${place.origin}`, () => untilAnswering(place));
  return { size, origin: place.origin, ownerUrl, stop: program.stop };
}

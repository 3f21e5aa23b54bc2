// `node lib/launch/run-script.mjs <file.ts> [words]`: runs a script of ours with the database of this installation,
// started for the occasion when it is not running.
import { spawn } from "node:child_process";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { environmentFor } from "./environment.mjs";
import { ensureClient } from "./generate.mjs";
import { applyMigrations } from "./migrations.mjs";
import { withDatabase } from "./open-database.mjs";
import { dataDirectory, loadEnvironmentFile, root } from "./place.mjs";
import { openRoles } from "./roles.mjs";
import { runningStart } from "./run-lock.mjs";
import { fail, PlainFailure } from "./say.mjs";
import { secretsOf } from "./secrets.mjs";
import { tether } from "./tool.mjs";

/** What the script is told: the same as the programs, and all connections, the owner's included. */
function scriptEnvironment(home, ownerUrl, urls) {
  const origin = runningStart(home)?.address ?? process.env.NEXTAUTH_URL ?? "http://localhost:3000";
  const port = Number(new URL(origin).port || 443);
  const place = {
    ...{ home, origin, port, host: "127.0.0.1", demo: process.env.BAKEN_DEMO !== "0" },
    secret: process.env.NEXTAUTH_SECRET ?? secretsOf(home).nextAuth,
    cjibUrl: process.env.CJIB_URL,
  };
  return environmentFor(place, { DATABASE_URL: ownerUrl, ...urls });
}

function run(file, words, env) {
  const child = spawn(process.execPath, [...tether.words, "--enable-source-maps", file, ...words], {
    cwd: root,
    env: { ...env, ...tether.env },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function main([entry, ...words]) {
  if (!entry) throw new PlainFailure("Gebruik: run-script.mjs <bestand.ts> [woorden]");
  loadEnvironmentFile();
  await ensureClient();
  const name = `script-${path.relative(root, path.resolve(entry)).replace(/\W+/g, "-")}`;
  const file = await bundle(path.relative(root, path.resolve(entry)), name);
  if (!file) throw new PlainFailure(`${entry} bestaat niet.`);
  const home = dataDirectory();
  const code = await withDatabase(async (ownerUrl) => {
    await applyMigrations(ownerUrl);
    const urls = await openRoles(
      ownerUrl,
      (role) => secretsOf(home).role(role),
      process.env.DATABASE_URL ? process.env : {},
    );
    return run(file, words, scriptEnvironment(home, ownerUrl, urls));
  });
  process.exit(code);
}

main(process.argv.slice(2)).catch(fail);

// Brings up the packaged PostgreSQL for a start, for the tests and for making migrations.
import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { freePort } from "./ports.mjs";
import { databaseHome, postgresBinaries, unprivileged } from "./postgres-binaries.mjs";
import { owner, prepareFolder } from "./postgres-folder.mjs";
import { PlainFailure } from "./say.mjs";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Settings that hold for every packaged server. */
const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // Prisma sends times without an offset: in a server on Dutch time they would be stored an hour or two wrong
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "200",
  // by default the server's log repeats the values of failing statements, and those are personal data
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
  log_checkpoints: "off",
};

/** For a database that nobody will miss: do not wait for the disk. */
const forgetful = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

function keep(directory, port, binaries, throwaway) {
  const settings = { ...always, ...(throwaway ? forgetful : {}), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const job = {
    program: binaries.program("postgres"),
    words: ["-D", directory, ...flags],
    ids: unprivileged,
    log: `${directory}.log`,
    remove: throwaway ? path.dirname(directory) : null,
  };
  writeFileSync(job.log, "");
  return fork(path.join(import.meta.dirname, "postgres-keeper.mjs"), [JSON.stringify(job)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: [],
    detached: true,
    cwd: "/",
  });
}

const wrongPassword = "28P01";

async function answers(url, directory) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error.code !== wrongPassword) return false;
    throw new PlainFailure(
      `De database in ${directory} hoort bij een ander geheim dan dat in .data/secret. Zet dat bestand terug, of haal de map weg om opnieuw te beginnen.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function waitUntilReady(keeper, url, directory) {
  for (let tries = 0; tries < 600 && keeper.exitCode === null; tries += 1) {
    if (await answers(url, directory)) return true;
    await pause(50);
  }
  return false;
}

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {(database: string) => string} url connection of the owner (a superuser) to a database
 * @property {() => Promise<void>} stop
 * @property {(then: () => void) => void} onLoss called when the server has gone and does not come back
 */

function handle(keeper, port, url) {
  let stopping = false;
  const gone = new Promise((resolve) => keeper.once("exit", resolve));
  keeper.send("ready");
  // the server alone must not keep this process alive
  keeper.unref();
  keeper.channel.unref();
  const stop = async () => {
    stopping = true;
    keeper.ref();
    if (keeper.connected) keeper.send("stop", () => undefined);
    if (keeper.exitCode === null) await gone;
  };
  return { port, url, stop, onLoss: (then) => gone.then(() => stopping || then()) };
}

/**
 * Starts the packaged PostgreSQL on a folder, making the folder on first use.
 * @param {{ home: string, password: string, throwaway?: string }} wish `home` is the folder to keep it in;
 *   with `throwaway` (a name) the server is fast, forgetful and removed afterwards
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ home, password, throwaway }) {
  const binaries = postgresBinaries();
  const directory = path.join(databaseHome(home), throwaway ?? "", "pg");
  await prepareFolder(directory, password, binaries);
  for (let tries = 0; tries < 3; tries += 1) {
    const port = await freePort();
    const url = (database) =>
      `postgresql://${owner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
    const keeper = keep(directory, port, binaries, Boolean(throwaway));
    if (await waitUntilReady(keeper, url("postgres"), directory)) return handle(keeper, port, url);
    keeper.kill();
    // a keeper that gives up on a throw-away removes the folder as well
    await prepareFolder(directory, password, binaries);
  }
  const log = readFileSync(`${directory}.log`, "utf8").split("\n").slice(-15).join("\n");
  throw new PlainFailure(`PostgreSQL start niet in ${directory}.\n${log}`);
}

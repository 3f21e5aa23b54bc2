// Brings up the packaged PostgreSQL for a start, for the tests and for making migrations.
import { execFile, fork } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./ports.mjs";
import { databaseHome, postgresBinaries, unprivileged } from "./postgres-binaries.mjs";
import { PlainFailure } from "./say.mjs";

export const owner = "baken_owner";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const giveToServer = (file) => unprivileged.uid && chownSync(file, unprivileged.uid, unprivileged.gid);

async function initialise(directory, password, binaries) {
  const fresh = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToServer(fresh);
  giveToServer(passwordFile);
  const words = [
    ...["-D", fresh, "-U", owner, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
    // the builtin provider sorts the same on every machine and needs no locale of the system
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...["--data-checksums", "--no-sync", "--no-instructions"],
  ];
  try {
    const env = { ...process.env, LC_ALL: "C" };
    await promisify(execFile)(binaries.program("initdb"), words, { env, cwd: "/", ...unprivileged });
  } catch (error) {
    throw new PlainFailure(
      `PostgreSQL kon niet worden ingericht in ${directory}.\n${error.stderr ?? error.message}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // renamed when whole, so that an interrupted set-up is never taken for a database
  renameSync(fresh, directory);
}

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

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error.code === "28P01")
      throw new PlainFailure(
        "De database kent dit wachtwoord niet: hoort het bestand .data/secret nog bij .data/pg? Haal anders .data weg.",
      );
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Is this process a server on this folder? PostgreSQL works from its data folder. */
function isServerOn(pid, directory) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(directory);
  } catch {
    return process.platform !== "linux";
  }
}

/**
 * Stops a server that a killed start left behind. (The keeper does that too; this is for when the keeper was
 * killed as well, or is still busy.)
 */
async function stopLeftover(directory) {
  const file = path.join(directory, "postmaster.pid");
  for (let tries = 0; tries < 300 && existsSync(file); tries += 1) {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    if (!(pid > 0) || !isServerOn(pid, directory)) break;
    try {
      if (tries % 100 === 0) process.kill(pid, "SIGINT");
    } catch {
      break;
    }
    await pause(50);
  }
  // what is left names a process that is no server of ours, and would stop the next one from starting
  rmSync(file, { force: true });
}

function keep(directory, port, binaries, throwaway) {
  const settings = { ...always, ...(throwaway ? forgetful : {}), port: String(port) };
  const job = {
    program: binaries.program("postgres"),
    words: [
      "-D",
      directory,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
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

async function waitUntilReady(keeper, url) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (keeper.exitCode !== null) return false;
    if (await answers(url)) return true;
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
  const place = path.join(databaseHome(home), throwaway ?? "");
  mkdirSync(place, { recursive: true, mode: 0o755 });
  const directory = path.join(place, "pg");
  if (existsSync(path.join(directory, "PG_VERSION"))) {
    refuseOtherVersion(directory, binaries.major);
    await stopLeftover(directory);
  } else await initialise(directory, password, binaries);

  for (let tries = 0; tries < 3; tries += 1) {
    const port = await freePort();
    const url = (database) =>
      `postgresql://${owner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
    const keeper = keep(directory, port, binaries, Boolean(throwaway));
    if (await waitUntilReady(keeper, url("postgres"))) return handle(keeper, port, url);
    keeper.kill();
  }
  const log = readFileSync(`${directory}.log`, "utf8").split("\n").slice(-15).join("\n");
  throw new PlainFailure(`PostgreSQL start niet in ${directory}.\n${log}`);
}

function refuseOtherVersion(directory, major) {
  const found = readFileSync(path.join(directory, "PG_VERSION"), "utf8").trim();
  if (Number(found) !== major)
    throw new PlainFailure(
      `De database in ${directory} is van PostgreSQL ${found}, meegeleverd is ${major}. Zet de gegevens over of haal de map weg.`,
    );
}

// The folder of a packaged PostgreSQL: made on first use, and made ready after a start that was killed.
import { execFile } from "node:child_process";
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
import { unprivileged } from "./postgres-binaries.mjs";
import { PlainFailure } from "./say.mjs";

/** Name of the role that initdb makes: owner and superuser of a packaged server. */
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

function refuseOtherVersion(directory, major) {
  const found = readFileSync(path.join(directory, "PG_VERSION"), "utf8").trim();
  if (Number(found) !== major)
    throw new PlainFailure(
      `De database in ${directory} is van PostgreSQL ${found}, meegeleverd is ${major}. Zet de gegevens over of haal de map weg.`,
    );
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

/**
 * Makes the folder fit to start a server on.
 * @param {ReturnType<typeof import("./postgres-binaries.mjs").postgresBinaries>} binaries
 * @throws PlainFailure when it is of another version, or cannot be made
 */
export async function prepareFolder(directory, password, binaries) {
  mkdirSync(path.dirname(directory), { recursive: true, mode: 0o755 });
  if (!existsSync(path.join(directory, "PG_VERSION"))) return initialise(directory, password, binaries);
  refuseOtherVersion(directory, binaries.major);
  return stopLeftover(directory);
}

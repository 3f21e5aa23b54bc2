// One start at a time for one data folder: two would fight over the same database files.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const lockFile = (dataDirectory) => path.join(dataDirectory, "running.json");

/** When a process began, in clock ticks since boot: a process number alone may have been handed out again. */
function birth(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the second field (the name) may hold spaces, so count from behind its closing bracket
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * The start that is running on this data folder now, or null.
 * @returns {{pid: number, born: string, address?: string, databasePort?: number} | null}
 */
export function runningStart(dataDirectory) {
  try {
    const lock = JSON.parse(readFileSync(lockFile(dataDirectory), "utf8"));
    return isAlive(lock.pid) && birth(lock.pid) === lock.born ? lock : null;
  } catch {
    return null;
  }
}

/** Someone may read at this very moment, and half a lock reads as a stale one. */
function replaceWhole(file, text) {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Takes the lock, or returns the start that holds it.
 * @returns {{holder: object} | {holder: null, tell: (facts: object) => void, release: () => void}}
 */
export function takeLock(dataDirectory) {
  const file = lockFile(dataDirectory);
  const own = { pid: process.pid, born: birth(process.pid) };
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: "wx", mode: 0o600 });
      return {
        holder: null,
        tell: (facts) => replaceWhole(file, JSON.stringify(Object.assign(own, facts))),
        release: () => rmSync(file, { force: true }),
      };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = runningStart(dataDirectory);
      if (holder) return { holder };
      rmSync(file, { force: true }); // left behind by a start that was killed
    }
  }
  return { holder: { pid: 0 } };
}

// Runs one program of a package to its end: quiet when it works, its output when it does not.
import { spawn } from "node:child_process";
import { root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";

const busy = new Set();

/** What makes Node tie a child to this process, when it also gets an IPC channel: see tether.mjs. */
export const tether = {
  words: ["--import", new URL("./tether.mjs", import.meta.url).href],
  env: { BAKEN_TETHER: String(process.pid) },
};

/** Ends the programs that run now, with everything they started. */
export function stopTools() {
  for (const child of busy) endGroup(child, "SIGTERM");
}

/** Signals a child that was started `detached`, and the processes below it. */
export function endGroup(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it has left by itself
  }
}

/**
 * @param {readonly string[]} words script and arguments for Node
 * @param {{ env?: Record<string, string|undefined>, about: string }} options `about` names it in the failure
 * @throws PlainFailure with the last lines of its output
 */
export function runTool(words, { env = {}, about }) {
  const child = spawn(process.execPath, [...tether.words, ...words], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, ...tether.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: process.platform !== "win32",
  });
  busy.add(child);
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => output.push(text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      busy.delete(child);
      const text = output.join("");
      if (code === 0) return resolve(text);
      const tail = text.trimEnd().split("\n").slice(-60).join("\n");
      return reject(new PlainFailure(`${about} is mislukt (${signal ?? code}).\n${tail}`));
    });
  });
}

/**
 * Calls `stop` on Ctrl-C and on a request to leave. npm runs us under `sh -c`, which dies of a signal without
 * passing it on: then our parent changes.
 */
export function endWithParent(stop) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

// Keeps the programs of the application running: restarts one that falls over, ever more slowly, and stops them all
// together.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "./place.mjs";
import { complain } from "./say.mjs";
import { endGroup, tether } from "./tool.mjs";

const steadyAfter = 30_000;
const longestWait = 30;

/**
 * @typedef {object} Kept
 * @property {string} name
 * @property {() => number|undefined} pid of the process that runs now
 * @property {(signal: NodeJS.Signals) => void} kill lets it fall over; it is restarted
 * @property {() => Promise<void>} halt kills it at once and leaves it down until `resume`
 * @property {() => void} resume
 * @property {() => Promise<void>} stop politely, then not so politely; for good
 */

/** Passes on what a program prints, but for the lines that would only repeat what the start itself says. */
function passOn(output, hide) {
  createInterface({ input: output }).on(
    "line",
    (line) => hide?.test(line) || process.stdout.write(`${line}\n`),
  );
}

/**
 * Starts a program and keeps it running.
 * @param {{ name: string, words: readonly string[], env: Record<string, string|undefined>, hide?: RegExp }} program
 * @returns {Kept}
 */
export function keepRunning({ name, words, env, hide }) {
  let child;
  let timer;
  let wanted = true;
  let falls = 0;

  const start = () => {
    const began = Date.now();
    // a group of its own: Ctrl-C reaches the supervisor alone, which then stops everything in order
    child = spawn(process.execPath, [...tether.words, "--enable-source-maps", ...words], {
      cwd: root,
      env: { ...env, ...tether.env },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      detached: process.platform !== "win32",
    });
    passOn(child.stdout, hide);
    child.once("exit", (code, signal) => {
      if (!wanted) return;
      falls = Date.now() - began > steadyAfter ? 1 : falls + 1;
      const wait = Math.min(longestWait, 2 ** (falls - 1));
      complain(`${name} is gestopt (${signal ?? code}) en begint over ${wait} s opnieuw.`);
      timer = setTimeout(start, wait * 1000);
    });
  };

  const end = async (signal, patience) => {
    wanted = false;
    clearTimeout(timer);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    endGroup(child, signal);
    const insist = setTimeout(() => endGroup(child, "SIGKILL"), patience);
    await gone;
    clearTimeout(insist);
  };

  start();
  return {
    name,
    pid: () => child.pid,
    kill: (signal) => endGroup(child, signal),
    halt: () => end("SIGKILL", 1000),
    resume: () => {
      if (wanted) return;
      wanted = true;
      falls = 0;
      start();
    },
    stop: () => end("SIGTERM", 6000),
  };
}

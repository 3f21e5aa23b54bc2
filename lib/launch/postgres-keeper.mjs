// Stands between a start and its PostgreSQL: restarts the server when it falls over, and stops it when the start
// is gone, whatever ended it. Run by postgres.mjs with one argument, the JSON of `{ program, words, ids, log,
// remove }`.
import { spawn } from "node:child_process";
import { openSync, rmSync } from "node:fs";

const { program, words, ids, log, remove } = JSON.parse(process.argv[2] ?? "{}");
let server;
let stopping = false;
let wasReady = false;
let falls = 0;

function leave(code) {
  if (remove) rmSync(remove, { recursive: true, force: true });
  process.exit(code);
}

function run() {
  const output = openSync(log, "a");
  // a group of its own, or Ctrl-C in the terminal would reach the server before the programs that use it
  server = spawn(program, words, { stdio: ["ignore", output, output], cwd: "/", detached: true, ...ids });
  const began = Date.now();
  server.once("error", () => leave(1));
  server.once("exit", (code) => {
    if (stopping) return leave(0);
    falls = Date.now() - began > 60_000 ? 1 : falls + 1;
    if (!wasReady || falls > 5) return leave(code || 1);
    // what is left of the fallen server needs a moment to let go of its shared memory
    return setTimeout(run, 1000);
  });
}

function stop() {
  if (stopping) return;
  stopping = true;
  if (server.exitCode !== null || server.signalCode !== null) leave(0);
  server.kill("SIGINT"); // "fast": ends the sessions, writes everything, leaves
  setTimeout(() => server.kill("SIGQUIT"), 20_000).unref();
}

process.on("message", (message) => {
  if (message === "ready") wasReady = true;
  if (message === "stop") stop();
});
process.on("disconnect", stop);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);
run();

// The browser for the browser tests: Playwright's own when it is there, else the system's, else one installed now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { packageFile } from "./place.mjs";
import { PlainFailure } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usual = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  return chromium.executablePath();
}

/**
 * Path of a Chromium on this machine, or null.
 * @returns {string|null}
 */
export function findChromium() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return (
    [process.env.CHROMIUM, playwrightsOwn(), ...onPath, ...usual].find((file) => file && existsSync(file)) ??
    null
  );
}

const run = (command, words, minutes) =>
  spawnSync(command, words, {
    stdio: "ignore",
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

const ways = [
  // on a closed network this hangs rather than fails: hence the limit
  () => run(process.execPath, [packageFile("playwright-core/cli.js"), "install", "chromium"], 2),
  () => {
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
    run("apt-get", ["update", "-qq"], 3);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 10);
  },
];

/**
 * The same, installing one when there is none.
 * @returns {string}
 * @throws PlainFailure when that does not work here
 */
export function ensureChromium() {
  for (const install of [() => undefined, ...ways]) {
    install();
    const found = findChromium();
    if (found) return found;
  }
  throw new PlainFailure(
    "Geen Chromium gevonden en installeren lukt hier niet. Installeer het pakket chromium, of zet CHROMIUM naar een programma.",
  );
}

// `npm test`: every check there is, one after another; goes on after a failure, and is only content when all are.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureClient } from "./generate.mjs";
import { packageFile, reportsDirectory, root } from "./place.mjs";
import { complain, elapsed, fail, say } from "./say.mjs";
import { forgetReports, keepTally, line, oneCheck, playwrightCount, sumOf, vitestCount } from "./tally.mjs";
import { endWithParent, stopTools } from "./tool.mjs";

let running;

/** Runs a program of a package with its output in sight. */
function run(script, ...words) {
  running = spawn(process.execPath, [packageFile(script), ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  return new Promise((resolve, reject) => {
    running.once("error", reject);
    running.once("exit", (code) => resolve(code ?? 1));
  });
}

async function types() {
  await ensureClient();
  // Next writes the types of pages and routes; without them the compiler misses half of what it should see
  const generated = await run("next/dist/bin/next", "typegen");
  return oneCheck(generated || (await run("typescript/bin/tsc", "--noEmit", "-p", ".")));
}

const style = async () =>
  oneCheck(await run("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."));

const vitest = async () =>
  vitestCount(
    await run(
      "vitest/vitest.mjs",
      "run",
      ...["--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"],
      `--outputFile.json=${path.join(reportsDirectory, "vitest.json")}`,
    ),
  );

async function browser() {
  say(`Webtoepassing: ${await ensureBuild()}`);
  if (!existsSync(path.join(root, "tests/e2e"))) {
    say("Er zijn nog geen browsertests.");
    return oneCheck(0);
  }
  say(`Browser: ${ensureChromium()}`);
  return playwrightCount(await run("@playwright/test/cli.js", "test", "-c", "tests/playwright.config.ts"));
}

const checks = [
  { name: "Typen (tsc)", part: "unit", check: types },
  { name: "Stijl (biome)", part: "unit", check: style },
  { name: "Rekenregels en database (vitest)", part: "unit", check: vitest },
  { name: "Webtoepassing in de browser (playwright)", part: "e2e", check: browser },
];

async function outcomeOf({ name, check }) {
  say(`\n── ${name} (${elapsed()}) ──`);
  try {
    return await check();
  } catch (error) {
    complain(error.message ?? error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function main() {
  endWithParent(() => {
    running?.kill("SIGTERM");
    stopTools();
    process.exit(1);
  });
  const only = process.env.BAKEN_TEST_ONLY;
  const chosen = checks.filter(({ part }) => !only || only === part);
  forgetReports();
  const counts = [];
  for (const check of chosen) counts.push({ name: check.name, ...(await outcomeOf(check)) });

  say(`\n── Samen (${elapsed()}) ──`);
  for (const count of counts) say(`${count.failed ? "✗" : "✓"} ${count.name}: ${line(count)}`);
  const sum = sumOf(counts);
  keepTally(sum);
  // nothing checked is no reason for a green light
  process.exit(sum.failed || !sum.passed ? 1 : 0);
}

main().catch(fail);

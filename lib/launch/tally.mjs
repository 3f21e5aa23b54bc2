// Counts what the test runners report. Run as a program it prints the sum of the last `npm test`, as one line.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { reportsDirectory } from "./place.mjs";

const file = (name) => path.join(reportsDirectory, `${name}.json`);
const read = (name) => (existsSync(file(name)) ? JSON.parse(readFileSync(file(name), "utf8")) : null);

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Forgets what earlier runs reported, so that it is never taken for this one's. */
export function forgetReports() {
  rmSync(reportsDirectory, { recursive: true, force: true });
  mkdirSync(reportsDirectory, { recursive: true });
}

export const keepTally = (count) => writeFileSync(file("tally"), JSON.stringify(count));

/** @param {readonly Count[]} counts @returns {Count} */
export const sumOf = (counts) => ({
  passed: counts.reduce((sum, count) => sum + count.passed, 0),
  failed: counts.reduce((sum, count) => sum + count.failed, 0),
  skipped: counts.reduce((sum, count) => sum + count.skipped, 0),
});

/** A runner without counts of its own is one check. */
export const oneCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/**
 * A run counts as failed when its process says so, when it left no report, and when it ran nothing, whatever the
 * report says: an error outside the tests is in no count.
 */
function strict(count, code) {
  const ranNothing = count.passed + count.failed === 0;
  return count.failed === 0 && (code !== 0 || ranNothing) ? { ...count, failed: 1 } : count;
}

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @returns {Count} */
export function vitestCount(code, report = read("vitest")) {
  if (!report) return strict(nothing, code);
  // a file that fails while loading has no failed test in it
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return strict(count, code);
}

/** @returns {Count} */
export function playwrightCount(code, report = read("playwright")) {
  if (!report) return strict(nothing, code);
  const { expected, flaky, unexpected, skipped } = report.stats;
  return strict({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/** @param {Count} count */
export const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = Number(process.argv[2] ?? 0);
  const count = strict(read("tally") ?? nothing, code);
  console.log(line(count));
  process.exitCode = count.failed ? code || 1 : 0;
}

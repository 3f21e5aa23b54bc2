import { expect, test } from "vitest";
import { line, playwrightCount, sumOf, vitestCount } from "./tally.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});

test("a test file that fails while loading counts as a failure", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [file("passed", "passed"), file("failed", "failed"), file("failed")],
  };
  expect(vitestCount(1, report)).toEqual({ passed: 3, failed: 2, skipped: 3 });
});

test("a run that says it failed is never green, whatever it counted", () => {
  const report = { stats: { expected: 5, flaky: 0, unexpected: 0, skipped: 1 } };
  expect(playwrightCount(0, report)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  expect(playwrightCount(1, report)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test("a run without a report, or without a test, is a failure", () => {
  expect(vitestCount(0, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  const nothingRan = { stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 4 } };
  expect(playwrightCount(0, nothingRan)).toEqual({ passed: 0, failed: 1, skipped: 4 });
});

test("the closing line", () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 4, failed: 2, skipped: 3 },
  ];
  expect(line(sumOf(counts))).toBe("5 passed, 2 failed, 3 skipped");
});

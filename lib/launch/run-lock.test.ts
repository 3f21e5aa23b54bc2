import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runningStart, takeLock } from "./run-lock.mjs";

function folder() {
  const home = mkdtempSync(path.join(os.tmpdir(), "baken-lock-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  return home;
}

test("the second start is told who is running, and where", () => {
  const home = folder();
  const first = takeLock(home);
  if (first.holder) throw new Error("the folder was new");
  first.tell({ address: "http://localhost:3000" });
  expect(takeLock(home).holder).toMatchObject({ pid: process.pid, address: "http://localhost:3000" });
  first.release();
  expect(runningStart(home)).toBeNull();
  expect(takeLock(home).holder).toBeNull();
});

test.each([
  ["of a process that is gone", '{"pid":4194305,"born":""}'],
  ["whose process number was handed out again", `{"pid":${process.pid},"born":"another life"}`],
  ["that was half written", '{"pid":12'],
])("a lock %s does not count", (_, left) => {
  const home = folder();
  writeFileSync(path.join(home, "running.json"), left);
  expect(takeLock(home).holder).toBeNull();
});

// Builds the web application when its source has changed, so that `git pull && npm start` does the right thing.
import { existsSync } from "node:fs";
import path from "node:path";
import { fingerprint, isFresh, markFresh } from "./fingerprint.mjs";
import { packageFile, root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";
import { runTool } from "./tool.mjs";

const built = path.join(root, ".next");
const stamp = path.join(built, "source-fingerprint");

const sources = [
  ...["app", "components", "lib", "public", "prisma/schema"],
  ...[
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "next.config.js",
    "proxy.ts",
    "instrumentation.ts",
  ],
];

/** What the web application is not made of. */
const isElsewhere = (file) =>
  /\.test\.[a-z]+$|\.md$/.test(file) ||
  file.startsWith(path.join(root, "lib/launch")) ||
  file.endsWith(".snap");

/** Is the last build that of the source as it is now? */
export function isBuilt() {
  return existsSync(path.join(built, "BUILD_ID")) && isFresh(stamp, fingerprint(sources, isElsewhere));
}

/** @returns {Promise<string>} the outcome in a word */
export async function ensureBuild() {
  if (isBuilt()) return "ongewijzigd";
  const hash = fingerprint(sources, isElsewhere);
  const output = await runTool([packageFile("next/dist/bin/next"), "build"], {
    about: "De webtoepassing bouwen",
  });
  // a build that broke off without an error would be served as if it were one
  if (!existsSync(path.join(built, "BUILD_ID")))
    throw new PlainFailure(`De webtoepassing bouwen is afgebroken.\n${output}`);
  markFresh(stamp, hash);
  return "gebouwd";
}

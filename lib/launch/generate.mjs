// Makes the Prisma client from prisma/schema when that has changed. `npm run generate` does it in any case.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, isFresh, markFresh } from "./fingerprint.mjs";
import { packageFile, root } from "./place.mjs";
import { fail, say } from "./say.mjs";
import { runTool } from "./tool.mjs";

const stamp = path.join(root, "prisma/generated/.fingerprint");

/** @returns {Promise<string>} the outcome in a word */
export async function generateClient() {
  await runTool([packageFile("prisma/build/index.js"), "generate", "--config", "prisma/prisma.config.ts"], {
    about: "Prisma-client maken",
    env: {
      // generating needs no engine, yet Prisma would download one unless it is told where one is: any program will do
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  markFresh(stamp, clientFingerprint());
  return "gemaakt";
}

const clientFingerprint = () =>
  fingerprint(["prisma/schema", "prisma/prisma.config.ts", "node_modules/prisma/package.json"]);

/** Makes the client when it is missing or of another schema. */
export async function ensureClient() {
  const made = existsSync(path.join(root, "prisma/generated/client.ts"));
  return made && isFresh(stamp, clientFingerprint()) ? "ongewijzigd" : generateClient();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClient().then(say, fail);

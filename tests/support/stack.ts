// Before the browser tests: an instance of its own from the production build, on free ports, with a throw-away
// database that holds the demonstration. Everything hangs on this process and goes with it.
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { environmentFor, programsOf } from "@/lib/launch/environment.mjs";
import { freePort } from "@/lib/launch/ports.mjs";
import { say } from "@/lib/launch/say.mjs";
import {
  choosePlace,
  openDatabase,
  prepareCode,
  prepareDatabase,
  untilAnswering,
} from "@/lib/launch/stack.mjs";
import { keepRunning } from "@/lib/launch/supervisor.mjs";
import type { Stack } from "./control";

type Kept = ReturnType<typeof keepRunning>;

/** Settings of the person at the terminal, which would make this instance another than the one we mean to test. */
const leaks = ["BAKEN_URL", "BAKEN_KEYS_DIR", "BAKEN_DATA", "CJIB_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"];

/** Lets the tests stop and start programs: `POST /<program>/<halt|resume|kill>`. Loopback only. */
async function serveControl(kept: readonly Kept[], settled: (name: string) => Promise<unknown>) {
  const server = createServer(async (request, response) => {
    const [, name = "", verb] = (request.url ?? "").split("/");
    const program = kept.find((candidate) => candidate.name === name);
    if (verb === "halt") await program?.halt();
    if (verb === "kill") program?.kill("SIGKILL");
    if (verb === "resume") {
      program?.resume();
      await settled(name);
    }
    response.writeHead(program ? 204 : 404).end();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function untilListening(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export default async function setup() {
  for (const name of leaks) delete process.env[name];
  const home = path.join(os.tmpdir(), `baken-e2e-${process.pid}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const port = await freePort();
  const place = await choosePlace({ home, port, host: "127.0.0.1", demo: true, simulator: true });

  say("\nProefopstelling voor de browsertests");
  const bundles = await prepareCode();
  const database = await openDatabase({ home, throwaway: "database" });
  const urls = await prepareDatabase(database, place, bundles);
  const kept = programsOf(place, urls, bundles, { simulator: true }).map(keepRunning);
  const outcome = await untilAnswering(place);
  if (outcome !== "klaar") say(`  De webtoepassing: ${outcome}`);
  if (place.cjibUrl && bundles["cjib-simulator"]) await untilListening(place.cjibUrl);

  const control = await serveControl(kept, async (name) => {
    if (name === "web") await untilAnswering(place);
    if (name === "cjib-simulator" && place.cjibUrl) await untilListening(place.cjibUrl);
  });
  const env = environmentFor(place, urls);
  const stack: Stack = {
    origin: place.origin,
    control: control.address,
    ownerUrl: database.ownerUrl,
    cjibUrl: place.cjibUrl ?? "",
    cjibLedger: env.CJIB_LEDGER,
    keysDirectory: env.BAKEN_KEYS_DIR,
  };
  // the processes that run the tests are started after this and inherit it
  process.env.BAKEN_E2E = JSON.stringify(stack);

  return async () => {
    control.close();
    await Promise.all(kept.map((program) => program.stop()));
    await database.packaged?.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

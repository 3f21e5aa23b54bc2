import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import pg from "pg";
import { closeDatabases } from "@/lib/platform/db";
import { castOf, countOf, finish, type Share, tellStories } from "./demonstration";
import { hurry, slowDown } from "./haste";
import { seedStaff } from "./staff";

/** About as many as three organisations need to fill every screen. */
const usual = 600;

const { DATABASE_URL: ownerUrl, DATABASE_WORKER_URL: workerUrl } = process.env;
if (!ownerUrl || !workerUrl) throw new Error("DATABASE_URL and DATABASE_WORKER_URL are needed");
const keysDirectory = process.env.BAKEN_KEYS_DIR ?? ".data/keys";
const places = { ownerUrl, workerUrl, keysDirectory };
const dossiers = castOf(Number(process.env.BAKEN_DEMO_ORDERS ?? usual));

/** Two at most: the database needs the rest of the machine. */
const tellers = Math.min(2, availableParallelism());

type Word = { readonly more: number } | { readonly broken: readonly string[] };

/** A thread that runs this same program and tells a share of the stories; returns what went wrong in it. */
function teller(share: Share, progress: (more: number) => void): Promise<readonly string[]> {
  const thread = new Worker(new URL(import.meta.url), { workerData: share, execArgv: [] });
  return new Promise((resolve, reject) => {
    thread.on("message", (word: Word) => {
      if ("more" in word) return progress(word.more);
      resolve(word.broken);
      void thread.terminate();
    });
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`a teller ended with ${code}`)));
  });
}

async function all(): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await seedStaff(owner);
  await hurry(owner);
  const total = countOf(dossiers);
  let told = 0;
  let said = performance.now();
  const progress = (more: number) => {
    told += more;
    if (performance.now() - said < 4_000 && told < total) return;
    said = performance.now();
    process.stdout.write(`  ${told} van ${total} opdrachten\n`);
  };
  const shares = Array.from({ length: tellers }, (_, nth) => teller({ nth, of: tellers }, progress));
  const broken = (await Promise.all(shares)).flat();
  if (broken.length > total / 20) throw new Error(`${broken.length} stories broke off\n${broken[0]}`);
  for (const why of broken) process.stderr.write(`${why}\n`);
  await finish(places);
  await slowDown(owner);
  await owner.end();
}

if (isMainThread) {
  await all();
  await closeDatabases();
  process.exit(0);
} else {
  const share = workerData as Share;
  const say = (word: Word) => parentPort?.postMessage(word);
  const broken = await tellStories({ ...places, dossiers, share, progress: (more) => say({ more }) });
  await closeDatabases();
  say({ broken });
}

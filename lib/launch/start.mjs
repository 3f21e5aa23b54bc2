// `npm start`: database, tables, demonstration, build, and then the programs, until Ctrl-C.
import { programsOf } from "./environment.mjs";
import { dataDirectory, loadEnvironmentFile } from "./place.mjs";
import { servingPort } from "./ports.mjs";
import { takeLock } from "./run-lock.mjs";
import { complain, elapsed, PlainFailure, say, step, talkativeStep } from "./say.mjs";
import { demonstrationAccounts } from "./seed.mjs";
import { choosePlace, openDatabase, prepareCode, prepareDatabase, untilAnswering } from "./stack.mjs";
import { keepRunning } from "./supervisor.mjs";
import { endWithParent, stopTools } from "./tool.mjs";

/** What must be undone at the end, last thing first. */
const undo = [];
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  stopTools();
  for (const work of undo.reverse()) await work();
  process.exit(code);
}

function lockOrRefuse(home) {
  const lock = takeLock(home);
  if (!lock.holder) return lock;
  const { pid, address } = lock.holder;
  throw new PlainFailure(`Baken draait al: ${address ?? "het is nog aan het starten"} (proces ${pid}).`);
}

/** What this start is asked to be, from the environment. */
async function wishes(home) {
  const external = process.env.DATABASE_URL || undefined;
  const demo = external ? process.env.BAKEN_DEMO === "1" : process.env.BAKEN_DEMO !== "0";
  const host = process.env.BAKEN_HOST || "127.0.0.1"; // HOSTNAME is the machine's own name in a container
  const port = await servingPort(process.env.PORT, host);
  if (!process.env.PORT && port !== 3000) say(`Poort 3000 is in gebruik; Baken neemt ${port}.`);
  // a simulator in production would confirm messages that nobody received
  const simulator = !process.env.CJIB_URL && (demo || !external);
  return {
    external,
    simulator,
    place: await choosePlace({ home, host, port, origin: process.env.NEXTAUTH_URL, demo, simulator }),
  };
}

function tellHowToEnter(place) {
  say(`\nBaken staat klaar op ${place.origin} (${elapsed()}). Stoppen: Ctrl-C.`);
  if (place.demo) say(["", ...demonstrationAccounts()].join("\n"));
}

async function main() {
  loadEnvironmentFile();
  const home = dataDirectory();
  const lock = lockOrRefuse(home);
  undo.push(lock.release);
  endWithParent(() => {
    if (!ending) say("\nStoppen…");
    end(0);
  });
  const { external, simulator, place } = await wishes(home);
  say("Baken start.");
  const bundles = await prepareCode();
  const database = await step("Database openen", () => openDatabase({ home, given: external }));
  if (database.packaged) {
    undo.push(database.packaged.stop);
    database.packaged.onLoss(() => {
      complain("De database is weggevallen en komt niet terug; zie .data/pg.log.");
      end(1);
    });
  }
  lock.tell({ databasePort: database.packaged?.port });
  const urls = await prepareDatabase(database, place, bundles);
  const kept = programsOf(place, urls, bundles, { simulator }).map(keepRunning);
  undo.push(() => Promise.all(kept.map((program) => program.stop())));
  await talkativeStep(`Starten: ${kept.map(({ name }) => name).join(", ")}`, () => untilAnswering(place));
  lock.tell({ address: place.origin });
  tellHowToEnter(place);
}

main().catch(async (error) => {
  if (ending) return;
  complain(error instanceof PlainFailure ? `\n${error.message}` : error);
  await end(1);
});

// `npm run bench`: throughput of the pages that people wait for, against an empty page, at three sizes of database.
// The production build, a server that waits for the disk (as `npm start` has), all of it thrown away afterwards.
import { mkdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ensureBuild } from "../../lib/launch/build.mjs";
import { bundle } from "../../lib/launch/bundle.mjs";
import { ensureClient } from "../../lib/launch/generate.mjs";
import { startPostgres } from "../../lib/launch/postgres.mjs";
import { fail, say, step } from "../../lib/launch/say.mjs";
import { secretsOf } from "../../lib/launch/secrets.mjs";
import { prepareCast } from "./cast.mjs";
import { ask, drive } from "./load.mjs";
import { benchPlanner } from "./planner.mjs";
import { openSite } from "./site.mjs";
import { growthTable, median, speedTable } from "./table.mjs";
import { targets } from "./targets.mjs";

if (process.argv[2] === "planner") await benchPlanner(process.argv.slice(3));

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,30000,300000" },
    targets: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    connections: { type: "string", default: "8" },
  },
});
const dose = { seconds: Number(values.seconds), connections: Number(values.connections) };
const sizes = values.sizes.split(",").map(Number);
const chosen = targets.filter(({ name, floor }) => floor === null || name.includes(values.targets));

/** Makes each target's requests on a site, looks at one answer for its bytes, and warms it up. */
async function runsOn(site) {
  const cast = await prepareCast(site.ownerUrl);
  const runs = [];
  for (const { name, floor, prepare } of chosen) {
    const next = await prepare(site, cast);
    const { body } = await ask(site.origin, next(0, 0));
    const packed = gzipSync(body).length;
    runs.push({ site, name, floor, next, bytes: body.length, packed, speeds: [], times: [] });
  }
  return runs;
}

const dosed = (run, seconds) => drive(run.site.origin, run.next, { ...dose, seconds });

/** Sizes and targets take turns within each round, so that what else the machine does hits all alike. */
async function measure(runs, rounds) {
  await step("Warmdraaien", async () => {
    for (const run of runs) await dosed(run, 2);
  });
  for (let round = 1; round <= rounds; round += 1) {
    await step(`Ronde ${round} van ${rounds}`, async () => {
      for (const run of round % 2 ? runs : runs.toReversed()) {
        const { perSecond, times } = await dosed(run, dose.seconds);
        run.speeds.push(perSecond);
        run.times.push(...times);
      }
    });
  }
  return runs.map((run) => ({ ...run, size: run.site.size, perSecond: median(run.speeds) }));
}

const machine = () =>
  `${os.cpus().length} × ${os.cpus()[0]?.model ?? "?"}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()} ${os.release()}, Node ${process.version}, belasting ${os
    .loadavg()
    .map((n) => n.toFixed(1))
    .join(" ")}`;

async function main() {
  await step("Prisma-client maken", ensureClient);
  await step("Webtoepassing bouwen", ensureBuild);
  const seed = await bundle("prisma/seed/bulk.ts", "bench-bulk");
  const home = path.join(os.tmpdir(), `baken-bench-${process.pid}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const server = await startPostgres({ home, password: secretsOf(home).owner });
  const sites = [];
  try {
    for (const size of sizes)
      sites.push(await openSite({ size, home, serverUrl: server.url("postgres"), seed }));
    const perSite = [];
    for (const site of sites) perSite.push(await runsOn(site));
    const runs = chosen.flatMap((_, at) => perSite.map((list) => list[at]));
    const figures = await measure(runs, Number(values.rounds));
    say(
      `\n${machine()}\n${dose.connections} verbindingen, ${dose.seconds} s per beurt, mediaan van ${values.rounds} ronden\n`,
    );
    say(speedTable(figures));
    say(`\n${growthTable(figures)}`);
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
  process.exit(0);
}

main().catch(fail);

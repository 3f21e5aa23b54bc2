import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle, programs } from "@/lib/launch/bundle.mjs";
import { inventedYear, seedOf } from "@/tests/bench/planner/instances";
import { makePlan } from "./plan";
import { planInThread } from "./run-in-thread";
import { openSolver } from "./solve";

/** The program as it really runs: bundled, beside the others, the solver found where npm put it. */
let program: URL;
beforeAll(async () => {
  program = pathToFileURL((await bundle(programs.planner, `planner-${process.pid}`)) ?? "");
}, 60_000);
afterAll(() => {
  for (const file of [program, new URL(`${program}.map`)]) rmSync(file, { force: true });
});

const patient = { timeout: 60_000 };
const request = {
  seed: seedOf(5),
  input: inventedYear({ orders: 40, units: 4, tightness: 1, perYear: "mixed" }),
};

test("the thread gives the plan that is made here, and tells how far it is", patient, async () => {
  const seen: number[] = [];
  const there = await planInThread(program, request, { onProgress: ({ unitsDone }) => seen.push(unitsDone) });
  expect(there).toEqual(await makePlan(request.seed, request.input, await openSolver()));
  expect(seen).toEqual([1, 2, 3, 4]);
});

test(
  "this process goes on meanwhile, and a cancel ends the thread in the middle of a unit",
  patient,
  async () => {
    const input = inventedYear({ orders: 460, units: 1, tightness: 1, perYear: "mixed" });
    const stop = new AbortController();
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
      if (ticks === 10) stop.abort();
    }, 20);
    await expect(planInThread(program, { ...request, input }, { signal: stop.signal })).rejects.toThrow(
      /abort/i,
    );
    clearInterval(ticking);
    expect(ticks).toBeGreaterThanOrEqual(10);
    await expect(planInThread(program, request, { signal: stop.signal })).rejects.toThrow(/abort/i);
  },
);

test("what is wrong with the input is told on this side", patient, async () => {
  await expect(planInThread(program, { ...request, seed: "short" })).rejects.toThrow(/64 hexadecimal/);
});

import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { makePlan } from "@/lib/check-planning/plan";
import type { PlanInput } from "@/lib/check-planning/problem";
import { openSolver } from "@/lib/check-planning/solve";
import { type Fairness, fairnessOf } from "@/tests/bench/planner/figures";
import {
  evenUnit,
  inventedYear,
  openMondays,
  plainOrder,
  seedOf,
  yearInput,
} from "@/tests/bench/planner/instances";
import { brokenPromises } from "@/tests/bench/planner/promises";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    years: { type: "string", default: "" },
    draws: { type: "string", default: "" },
  },
});
const seeds = Number(values.seeds);
const solver = await openSolver();

/** A unit in which every order is to be checked as often as can be, as far apart as can be, with not a slot to spare. */
const knot: PlanInput = yearInput(
  [evenUnit("u0", 345)],
  Array.from({ length: 115 }, (_, at) => plainOrder(`o${at}`, "u0", { perYear: 3, minimumGapDays: 100 })),
);
const flagged: PlanInput = yearInput(
  [evenUnit("u0", 690)],
  Array.from({ length: 460 }, (_, at) => plainOrder(`o${at}`, "u0", { workers: at % 2 === 0 ? 2 : 1 })),
);
const year = (orders: number, units: number, tightness: number) =>
  inventedYear({ orders, units, tightness, perYear: "mixed" });

/** Name, input, and the most seconds it may take on two cores. */
const years: readonly (readonly [string, PlanInput, number])[] = [
  ["460 in 6 units, ample", year(460, 6, 1.4), 10],
  ["460 in 6 units, just enough", year(460, 6, 1), 10],
  ["460 in 6 units, short", year(460, 6, 0.6), 10],
  ["460 in one unit, ample", year(460, 1, 1.4), 10],
  ["460 in one unit, draw barely fits", year(460, 1, 1.12), 10],
  ["460 in one unit, just enough", year(460, 1, 1), 10],
  ["460 in one unit, short", year(460, 1, 0.6), 10],
  ["460 in one unit, half with two workers, just enough", flagged, 10],
  ["115 three times a year, 100 days apart, just enough", knot, 10],
  ["5,000 in 40 units, ample", year(5000, 40, 1.4), 60],
  ["5,000 in 40 units, just enough", year(5000, 40, 1), 60],
  ["5,000 in 40 units, short", year(5000, 40, 0.6), 60],
];

async function timed(name: string, input: PlanInput, most: number): Promise<boolean> {
  const began = performance.now();
  const plan = await makePlan(seedOf(1), input, solver);
  const seconds = (performance.now() - began) / 1000;
  const faults = brokenPromises(input, plan);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const cells = [
    name.padEnd(54),
    `${seconds.toFixed(1)} s`.padStart(7),
    String(plan.visits.length).padStart(7),
    `${sum(plan.load.map(({ used }) => used))}/${sum(plan.load.map(({ slots }) => slots))}`.padStart(12),
    String(sum(plan.unplanned.map(({ short }) => short))).padStart(6),
    `${sum(plan.draws.map(({ slots }) => slots))}/${sum(plan.draws.map(({ aimed }) => aimed))}`.padStart(10),
    String(plan.notProven.length).padStart(11),
    faults.length === 0 ? "  held" : `  BROKEN: ${faults[0]}`,
    seconds > most ? `  SLOWER THAN ${most} s` : "",
  ];
  console.log(cells.join(""));
  return faults.length === 0 && seconds <= most;
}

/** The draw over many seeds: every order once a year, or one to three times. */
async function drawn(name: string, input: PlanInput, times: number): Promise<boolean> {
  const plans = [];
  for (let seed = 1; seed <= times; seed += 1) {
    plans.push((await makePlan(seedOf(seed), input, solver)).visits);
  }
  const figures: Fairness = fairnessOf(input, plans, openMondays);
  console.log(`\n${name}, ${times} seeds, ${plans.flat().length} visits`);
  for (const { says, isHeld } of figures) console.log(`  ${isHeld ? "held  " : "BROKEN"}  ${says}`);
  return figures.every(({ isHeld }) => isHeld);
}

const chosen = years.filter(([name]) => name.includes(values.years));
console.log(
  `${"year to plan".padEnd(54)}   time visits  used/slots short draw/aimed not proven  promises   (load ${loadavg()[0]?.toFixed(1)})`,
);
const results: boolean[] = [];
for (const [name, input, most] of chosen) results.push(await timed(name, input, most));

// units share nothing, so one of the usual size says what all of them would
const once = (tightness: number) => inventedYear({ orders: 115, units: 1, tightness, perYear: 1 });
// in a short year an order is drawn half as often, so twice the seeds say as much
const draws: readonly (readonly [string, PlanInput, number])[] = [
  ["115 orders once a year, ample", once(1.4), seeds],
  ["115 orders once a year, just enough", once(1), seeds],
  ["115 orders once a year, short", once(0.6), 2 * seeds],
  ["115 orders one to three times a year, ample", year(115, 1, 1.4), seeds],
];
for (const [name, input, times] of draws.filter(([name]) => name.includes(values.draws))) {
  if (times > 0) results.push(await drawn(name, input, times));
}
process.exit(results.every(Boolean) ? 0 : 1);

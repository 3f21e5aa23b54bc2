import { parentPort, workerData } from "node:worker_threads";
import { makePlan } from "./plan";
import type { Request, Word } from "./run-in-thread";
import { openSolver } from "./solve";

/** The planner as a program in a thread of its own: one request, words on how far it is, one plan. */
async function main(): Promise<void> {
  const { seed, input } = workerData as Request;
  const say = (word: Word) => parentPort?.postMessage(word);
  const solver = await openSolver();
  const plan = await makePlan(seed, input, solver, { onProgress: (progress) => say({ progress }) });
  say({ plan });
}

// an error that nobody catches reaches the other side as the thread's `error`
void main();

import { Worker } from "node:worker_threads";
import type { Progress, Watch } from "./plan";
import type { Plan, PlanInput } from "./problem";

export type Request = { readonly seed: string; readonly input: PlanInput };
/** What the thread says: how far it is, and in the end the plan. */
export type Word = { readonly progress: Progress } | { readonly plan: Plan };

/**
 * `makePlan` in a thread of its own, so that a process that also does other work does not stand still, and a cancel
 * ends it in the middle of a unit. `program` is the bundled thread.ts (`planner.mjs`, beside the other programs).
 * Rejects with the signal's reason when cancelled, and with the thread's own error.
 */
export async function planInThread(
  program: URL,
  request: Request,
  { signal, onProgress }: Watch = {},
): Promise<Plan> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: request, name: "planner" });
    const cancel = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      signal?.removeEventListener("abort", cancel);
      // being ended is an exit as well, and the first word counts
      thread.removeAllListeners();
      // settled only when the thread is gone: nobody finds two planners at work
      thread.terminate().then(settle, settle);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    thread.on("message", (word: Word) => {
      if ("plan" in word) end(() => resolve(word.plan));
      else onProgress?.(word.progress);
    });
    thread.once("error", (error) => end(() => reject(error)));
    thread.once("exit", (code) =>
      end(() => reject(new Error(`The planner ended with code ${code} without a plan`))),
    );
  });
}

import "server-only";
import { setTimeout } from "node:timers/promises";
import { beginRun, failRun, finishRun, noteProgress } from "@/lib/check-planning/commands/run-progress";
import type { Plan, PlanInput } from "@/lib/check-planning/problem";
import { reportBug } from "@/lib/platform/log";
import type { Occasion } from "@/lib/platform/occasion";

export type Planner = (
  request: { readonly seed: string; readonly input: PlanInput },
  watch: { readonly signal: AbortSignal },
) => Promise<Plan>;

/** How often the worker asks whether the lead broke the run off. */
const lookEvery = 1_000;

/**
 * Works out one run: the plan, and for a what-if the same without its suppositions. Broken off, it leaves nothing;
 * after a crash it begins again, and the same seed and input give the same plan.
 */
export async function planChecks(
  occasion: () => Promise<Occasion>,
  runId: string,
  planner: Planner,
): Promise<void> {
  const { state, seed, input, baseline } = await beginRun(await occasion(), { runId });
  if (state !== "running") return;
  const broken = new AbortController();
  const watching = new AbortController();
  const watch = watchRun(occasion, runId, broken, watching.signal);
  try {
    const plan = (from: unknown) => planner({ seed, input: from as PlanInput }, { signal: broken.signal });
    const baselineOutcome = baseline ? await plan(baseline) : null;
    if (baseline) await noteProgress(await occasion(), { runId, progress: 50 });
    const outcome = await plan(input);
    await finishRun(await occasion(), { runId, outcome, baselineOutcome });
  } catch (error) {
    if (broken.signal.aborted) return;
    await failRun(await occasion(), { runId, reference: reportBug(error) });
  } finally {
    watching.abort();
    await watch;
  }
}

async function watchRun(
  occasion: () => Promise<Occasion>,
  runId: string,
  broken: AbortController,
  until: AbortSignal,
): Promise<void> {
  for (let seconds = 1; !until.aborted; seconds += 1) {
    await setTimeout(lookEvery, undefined, { signal: until }).catch(() => undefined);
    if (until.aborted) return;
    // a step every five seconds, so that the log is not full of them; half a minute fills the bar to nine tenths
    const progress = Math.min(90, Math.floor(seconds / 5) * 15);
    const { state } = await noteProgress(await occasion(), { runId, progress });
    if (state !== "running") return broken.abort(new Error("the run was broken off"));
  }
}

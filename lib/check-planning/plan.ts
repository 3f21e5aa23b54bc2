import { setImmediate } from "node:timers/promises";
import { canonicalInput, commitmentOf, compareText } from "./canonical";
import { checkInput } from "./check-input";
import { checkedSeed } from "./draw";
import type { Move, Plan, PlanInput, Shortage, Visit } from "./problem";
import type { Solver } from "./solve";
import { planUnit, type UnitPlan } from "./unit-plan";

export type Progress = { readonly unitsDone: number; readonly units: number };
export type Watch = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void };

/**
 * The plan for this seed and input: the same ones always give the same plan. Write `commitmentOf(seed, input)` to the
 * record before calling. Throws a RangeError for input that contradicts itself, the signal's reason when it was
 * cancelled (looked at between units), a SolverFailure when a unit cannot be solved.
 */
export async function makePlan(
  seed: string,
  input: PlanInput,
  solver: Solver,
  { signal, onProgress }: Watch = {},
): Promise<Plan> {
  checkInput(input);
  const ordered = canonicalInput(input);
  const commitment = commitmentOf(checkedSeed(seed), input);
  const units = ordered.units.toSorted((a, b) => compareText(a.id, b.id));
  const plans: UnitPlan[] = [];
  for (const unit of units) {
    signal?.throwIfAborted();
    plans.push(planUnit(seed, unit, ordered, solver));
    onProgress?.({ unitsDone: plans.length, units: units.length });
    // lets a cancel come in
    await setImmediate();
  }
  return {
    commitment,
    visits: plans.flatMap(({ visits }) => visits).sort(byOrderAndWeek),
    unplanned: plans.flatMap(({ unplanned }) => unplanned).sort(byOrder),
    load: plans.flatMap(({ load }) => load),
    draws: plans.map(({ draw }) => draw),
    moves: plans.flatMap(({ moves }) => moves).sort(byOrder),
    notProven: units.flatMap(({ id }, index) => (plans[index]?.quality === "good" ? [id] : [])),
  };
}

const byOrder = (a: Shortage | Move, b: Shortage | Move): number => compareText(a.orderId, b.orderId);
const byOrderAndWeek = (a: Visit, b: Visit): number =>
  compareText(a.orderId, b.orderId) || compareText(a.monday, b.monday);

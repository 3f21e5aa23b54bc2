import loadHighs, { type Highs } from "highs";
import type { Column, Model } from "./model";

export type Solution = {
  readonly taken: readonly Column[];
  /** `best`: proven to within half a point; `good`: the search ended at its fixed number of steps. */
  readonly quality: "best" | "good";
};

/** The solver found no plan within its guard of time; nothing was planned, because a plan must not hang on a clock. */
export class SolverFailure extends Error {
  constructor(status: number) {
    super(`The solver ended with status ${status}`);
    this.name = "SolverFailure";
  }
}

export type Solver = (model: Model) => Solution;

/**
 * Steps end the search, never the clock: on a slow machine the same seed must give the same plan. The guard of time
 * only ends a run that would never come back, and that run fails.
 */
const STEPS = 400;
const GUARD_SECONDS = 120;
/** Less than leaving a kept week costs, so that the search only ends early over which random week it is. */
const ENOUGH = 0.5;

/** HiGHS, loaded once. Solving is synchronous: call it in a thread of its own. */
export async function openSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return (model) => (model.columns.length === 0 ? { taken: [], quality: "best" } : solve(highs, model));
}

function solve(highs: Highs, model: Model): Solution {
  const handle = highs.createModel({ ...matrixOf(model), integrality: integrality(highs, model) });
  try {
    handle.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: ENOUGH,
      mip_max_nodes: STEPS,
      time_limit: GUARD_SECONDS,
    });
    handle.run();
    const { modelStatus } = highs.constants;
    const status = handle.getModelStatus();
    if (status !== modelStatus.optimal && status !== modelStatus.solutionLimit)
      throw new SolverFailure(status);
    const values = handle.getSolution().colValue;
    const taken = model.columns.filter((_, index) => (values[index] ?? 0) > 0.5);
    return { taken, quality: status === modelStatus.optimal ? "best" : "good" };
  } finally {
    handle.dispose();
  }
}

const integrality = (highs: Highs, { columns }: Model) =>
  columns.map(() => highs.constants.variableType.integer);

function matrixOf({ columns, rows }: Model) {
  const starts = new Int32Array(columns.length + 1);
  for (const [index, { entries }] of columns.entries())
    starts[index + 1] = (starts[index] ?? 0) + entries.length;
  const entries = columns.flatMap((column) => column.entries);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(() => 1),
    rowLower: rows.map(({ from }) => from),
    rowUpper: rows.map(({ to }) => to),
    matrix: {
      format: "csc" as const,
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: Int32Array.from(entries, ({ row }) => row),
      values: Float64Array.from(entries, ({ times }) => times),
    },
  };
}

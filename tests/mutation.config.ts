import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Plans made by the solver, twenty seconds a file and more: too slow to be run once for each of a thousand mutants.
 * What each rule of the planner means is told by the dated examples beside it, in milliseconds.
 */
const slow = ["plan", "replan", "fair-draw", "thread"].map((name) => `lib/check-planning/${name}.test.ts`);

/** The tests that mutants must not survive: the pure rules alone, without a database. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  test: {
    env: { TZ: "America/Caracas" },
    include: ["lib/{calendar,terms,check-planning}/*.test.ts"],
    exclude: [...configDefaults.exclude, ...slow],
  },
});

import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

/** The tests that mutants must not survive: the pure rules alone, without a database. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  test: {
    env: { TZ: "America/Caracas" },
    include: ["lib/{calendar,terms,check-planning}/*.test.ts"],
  },
});

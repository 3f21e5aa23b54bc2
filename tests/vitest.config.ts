import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: path.join(root, "lib/launch/server-only.mjs") },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  test: {
    // a date that is only right in Amsterdam, or only in UTC, must show: the machine's zone must not matter
    env: { TZ: "America/Caracas" },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{lib,components,prisma,app}/**/*.test.{ts,tsx,mjs}"],
          exclude: ["**/node_modules/**", "prisma/generated/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{integration,architecture}/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          // each file has a database of its own and connects on first use: no module may be shared
          pool: "forks",
          isolate: true,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

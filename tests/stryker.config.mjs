// Mutation tests of what the project exists for: days, terms and the plan of checks. `npm run test:mutation`.
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  // TypeScript 7 has no compiler API, which the preprocessing of tsconfig would ask for
  tsconfigFile: "tests/no-tsconfig.json",
  mutate: [
    "lib/calendar/*.ts",
    "lib/terms/{rules,due,unanswered,explained-date,what-if}.ts",
    // Not model.ts and solve.ts: whether the programme and its weights give the right plan shows over whole plans only
    // (plan.test.ts, replan.test.ts, `npm run bench -- planner`), twenty seconds for every mutant.
    "lib/check-planning/{candidate,cap-limits,choose,draw,moves,number-left,openings,room,suppose,unit-plan,visits,weeks}.ts",
    "!lib/**/*.test.ts",
  ],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "dist/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "dist/mutation/sandbox",
  ignorePatterns: [
    "dist",
    ".next",
    ".baken",
    "tests/e2e",
    "app",
    "components",
    "public",
    "prisma/seed",
    "prisma/generated",
  ],
};

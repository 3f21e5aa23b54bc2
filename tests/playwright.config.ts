import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../lib/launch/chromium.mjs";
import { reportsDirectory, root } from "../lib/launch/place.mjs";

/** Without these Chromium looks for its maker's servers at every start; as root it refuses its own sandbox. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

// Set by the global setup, before the processes that run the tests read this file again.
const origin = process.env.BAKEN_E2E ? JSON.parse(process.env.BAKEN_E2E).origin : undefined;

export default defineConfig({
  testDir: path.join(root, "tests/e2e"),
  outputDir: path.join(root, "test-results"),
  globalSetup: path.join(root, "tests/support/stack.ts"),
  tsconfig: path.join(root, "tsconfig.json"),
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: path.join(reportsDirectory, "playwright.json") }]],
  use: {
    baseURL: origin,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone-only/ },
    // tests that ask for it with the tag @phone (also) run at the width of a telephone
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      grep: /@phone/,
    },
  ],
});

// One throw-away PostgreSQL for a whole test run, with one migrated database that every test file copies.
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { databaseName, ensureDatabase, urlOf } from "@/lib/launch/database.mjs";
import { ensureClient } from "@/lib/launch/generate.mjs";
import { applyMigrations } from "@/lib/launch/migrations.mjs";
import { startPostgres } from "@/lib/launch/postgres.mjs";
import { openRoles } from "@/lib/launch/roles.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database, as its owner. Nobody may stay connected to it: then it cannot be copied. */
    templateUrl: string;
  }
}

/** Passwords in a server that lives for one test run; in a cluster of one's own they are best not changed. */
export const testPassword = (role: string) => `test-${role}`;

async function openServer() {
  const own = process.env.TEST_DATABASE_URL;
  if (own) return { url: (name: string) => urlOf(own, name), stop: async () => undefined };
  return startPostgres({
    home: path.join(os.tmpdir(), "baken-tests"),
    password: "test",
    throwaway: `run-${process.pid}`,
  });
}

export default async function setup(project: TestProject) {
  await ensureClient();
  const server = await openServer();
  const templateUrl = server.url(`baken_template_${process.pid}`);
  await ensureDatabase(server.url("postgres"), databaseName(templateUrl));
  await applyMigrations(templateUrl);
  await openRoles(templateUrl, testPassword);
  project.provide("templateUrl", templateUrl);
  return () => server.stop();
}

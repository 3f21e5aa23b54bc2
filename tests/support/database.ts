import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connected, databaseName, quoted, urlAs, urlOf } from "@/lib/launch/database.mjs";
import { programRoles } from "@/lib/launch/roles.mjs";
import { testPassword } from "./postgres";

export type TestDatabase = {
  /** Owner (superuser): prepares rows past every policy. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly signInUrl: string;
  readonly workerUrl: string;
};

/**
 * A database of its own for this test file: a copy of the migrated template, gone after the file's last test.
 * Puts the connections in the environment, where lib/platform/db.ts looks on its first use.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const templateUrl = inject("templateUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = urlOf(templateUrl, "postgres");
  await connected(maintenance, async (client) => {
    await client.query(`create database ${quoted(name)} template ${quoted(databaseName(templateUrl))}`);
    // a copy takes along tables and their rights, but not what was granted on the database itself
    await client.query(`grant connect, create on database ${quoted(name)} to baken_worker`);
  });
  afterAll(() =>
    connected(maintenance, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`)),
  );

  const ownerUrl = urlOf(templateUrl, name);
  const as = (role: string) => urlAs(ownerUrl, role, testPassword(role));
  process.env.DATABASE_URL = ownerUrl;
  for (const [variable, role] of Object.entries(programRoles)) process.env[variable] = as(role);
  return { ownerUrl, appUrl: as("baken_app"), signInUrl: as("baken_sign_in"), workerUrl: as("baken_worker") };
}

import pg from "pg";
import { afterAll } from "vitest";
import { testDatabase } from "./database";

/** A database for this file with the owner's connection to it, who stands above every policy. */
export async function ownedDatabase() {
  const database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl, options: "-c TimeZone=UTC" });
  owner.on("error", () => undefined);
  await owner.connect();
  afterAll(() => owner.end());
  return { ...database, owner };
}

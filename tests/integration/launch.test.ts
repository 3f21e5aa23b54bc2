import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, inject, onTestFinished, test } from "vitest";
import { connected, ensureDatabase, urlOf } from "@/lib/launch/database.mjs";
import { applyMigrations, migrationsDirectory } from "@/lib/launch/migrations.mjs";
import { openRoles } from "@/lib/launch/roles.mjs";
import { missingSql } from "@/lib/launch/schema-engine.mjs";
import { ensureDemonstration, isHalfSeeded } from "@/lib/launch/seed.mjs";
import { testDatabase } from "@/tests/support/database";

const { ownerUrl } = await testDatabase();
const emptyUrls: string[] = [];

async function emptyDatabase() {
  const url = urlOf(inject("templateUrl"), `empty_${process.pid}_${emptyUrls.length}`);
  await ensureDatabase(urlOf(url, "postgres"), new URL(url).pathname.slice(1));
  emptyUrls.push(url);
  return url;
}

afterAll(async () => {
  for (const url of emptyUrls)
    await connected(urlOf(url, "postgres"), (client) =>
      client.query(`drop database "${new URL(url).pathname.slice(1)}" with (force)`),
    );
});

function folderWith(migrations: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "baken-migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) write(name, sql);
  return { folder, write };
}

const tables = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      "select tablename from pg_tables where schemaname = 'public' order by 1",
    );
    return rows.map((row) => row.tablename);
  });

test("migrations are applied once, in order, whole function bodies included", async () => {
  const url = await emptyDatabase();
  const body = "create function two() returns int language plpgsql as $$ begin perform 1; return 2; end; $$;";
  const { folder } = folderWith({
    "1_a": "create table a (id int);",
    "2_b": `create table b (id int);\n${body}`,
  });
  expect(await applyMigrations(url, folder)).toEqual(["1_a", "2_b"]);
  expect(await applyMigrations(url, folder)).toEqual([]);
});

test("a migration that fails says where, and leaves nothing behind", async () => {
  const url = await emptyDatabase();
  const { folder, write } = folderWith({
    "1_a": "create table a (id int);\ninsert into a (idd) values (1);",
  });
  await expect(applyMigrations(url, folder)).rejects.toThrow(/1_a is mislukt \(regel 2\)/);
  expect(await tables(url)).toEqual(["_prisma_migrations"]);
  write("1_a", "create table a (id int);");
  expect(await applyMigrations(url, folder)).toEqual(["1_a"]);
});

test("a migration that was changed after it was applied is refused", async () => {
  const url = await emptyDatabase();
  const { folder, write } = folderWith({ "1_a": "create table a (id int);" });
  await applyMigrations(url, folder);
  write("1_a", "create table a (id bigint);");
  await expect(applyMigrations(url, folder)).rejects.toThrow(/gewijzigd nadat/);
});

test("the migrations make everything that the Prisma schema speaks of", async () => {
  const sql = await missingSql(await emptyDatabase(), migrationsDirectory);
  // what stands only in SQL is unknown to the schema: the engine would drop that, and may ask for nothing else
  const dropsOnly = /^DROP INDEX|^ALTER TABLE "\w+" (DROP (COLUMN|CONSTRAINT) "\w+",?\s*)+$/;
  const statements: string[] = sql.replace(/^\s*--.*$/gm, "").split(";");
  expect(statements.map((text) => text.trim()).filter((text) => text && !dropsOnly.test(text))).toEqual([]);
});

test("opening the roles again changes nothing, and a connection from outside is used as it is", async () => {
  const given = { DATABASE_APP_URL: "postgresql://someone@elsewhere/db" };
  const urls = await openRoles(ownerUrl, (role) => `test-${role}`, given);
  expect(urls.DATABASE_APP_URL).toBe(given.DATABASE_APP_URL);
  expect(new URL(urls.DATABASE_WORKER_URL).username).toBe("baken_worker");
});

test("the demonstration fills an empty database once; one that broke off is noticed", async () => {
  const { folder } = folderWith({});
  const seed = path.join(folder, "seed.mjs");
  writeFileSync(seed, "if (process.env.BREAK) process.exit(1);");
  await expect(ensureDemonstration(ownerUrl, seed, { BREAK: "1" })).rejects.toThrow(/mislukt/);
  expect(await isHalfSeeded(ownerUrl)).toBe(true);
  await connected(ownerUrl, (client) =>
    client.query(`comment on database "${new URL(ownerUrl).pathname.slice(1)}" is null`),
  );
  expect(await ensureDemonstration(ownerUrl, seed, {})).toBe("gevuld");
  expect(await ensureDemonstration(ownerUrl, seed, { BREAK: "1" })).toBe("aanwezig");
});

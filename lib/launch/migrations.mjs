// Applies prisma/migrations with plain SQL, and keeps the books in Prisma's own table, so that
// `prisma migrate deploy` goes on working for whoever has the native engine. Not the WebAssembly engine: through
// the driver adapter it cuts a script at every semicolon, also inside a function body.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { connected } from "./database.mjs";
import { root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";

export const migrationsDirectory = path.join(root, "prisma/migrations");

/** The lock that Prisma's own engine takes, so that the two never migrate at the same time. */
const prismaLock = 72_707_369;

const bookkeeping = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * The migrations on disk, oldest first.
 * @returns {{name: string, sql: string}[]}
 */
export function migrationsOnDisk(directory = migrationsDirectory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(directory, name, "migration.sql"), "utf8") }));
}

const checksum = (sql) => createHash("sha256").update(sql).digest("hex");

async function appliedMigrations(client) {
  const { rows } = await client.query(
    "select migration_name as name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
  );
  const failed = rows.find((row) => !row.finished_at);
  if (failed)
    throw new PlainFailure(`Migratie ${failed.name} is eerder halverwege blijven steken: herstel die eerst.`);
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function lineOf(sql, position) {
  return position ? ` (regel ${sql.slice(0, Number(position)).split("\n").length})` : "";
}

async function applyOne(client, { name, sql }) {
  await client.query("begin");
  try {
    await client.query(sql);
    // a migration may change the search path or the role for itself; the books are kept as the owner
    await client.query("reset role; reset search_path");
    await client.query(
      "insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, clock_timestamp(), 1)",
      [randomUUID(), checksum(sql), name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new PlainFailure(`Migratie ${name} is mislukt${lineOf(sql, error.position)}: ${error.message}`);
  }
}

/**
 * Brings a database up to date; each migration is one transaction and stays out whole when it fails.
 * @param {string} ownerUrl
 * @returns {Promise<string[]>} names of the migrations that were applied now
 * @throws PlainFailure when a migration fails, or one that was applied has been changed since
 */
export async function applyMigrations(ownerUrl, directory = migrationsDirectory) {
  return connected(ownerUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [prismaLock]);
    await client.query("set client_min_messages = warning");
    await client.query(bookkeeping);
    const applied = await appliedMigrations(client);
    const names = [];
    for (const migration of migrationsOnDisk(directory)) {
      const known = applied.get(migration.name);
      if (known && known !== checksum(migration.sql))
        throw new PlainFailure(
          `Migratie ${migration.name} is gewijzigd nadat zij is toegepast. Maak een nieuwe migratie, of begin met een lege database.`,
        );
      if (known) continue;
      await applyOne(client, migration);
      names.push(migration.name);
    }
    return names;
  });
}

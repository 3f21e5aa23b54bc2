// `npm run db:deploy` applies the migrations; `npm run db:new <name>` writes the one that prisma/schema asks for.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureDatabase } from "./database.mjs";
import { applyMigrations, migrationsDirectory } from "./migrations.mjs";
import { withDatabase } from "./open-database.mjs";
import { dataDirectory, loadEnvironmentFile } from "./place.mjs";
import { startPostgres } from "./postgres.mjs";
import { fail, PlainFailure, say } from "./say.mjs";
import { missingSql } from "./schema-engine.mjs";

async function deploy() {
  const names = await withDatabase(applyMigrations);
  say(names.length ? `Toegepast: ${names.join(", ")}` : "De database is bij.");
}

/**
 * Writes the migration that is missing, to be read and completed by hand before it is committed: constraints,
 * policies and triggers that stand only in SQL are unknown to the schema, so their removal may be proposed.
 */
async function write(name) {
  if (!/^[a-z][a-z0-9_-]*$/.test(name ?? ""))
    throw new PlainFailure("Gebruik: npm run db:new <naam_met_kleine_letters>");
  const server = await startPostgres({
    home: dataDirectory(),
    password: "scratch",
    throwaway: `making-${process.pid}`,
  });
  try {
    await ensureDatabase(server.url("postgres"), "scratch");
    const sql = await missingSql(server.url("scratch"), migrationsDirectory);
    if (!sql) return say("Schema en migraties zijn gelijk: niets te doen.");
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const directory = path.join(migrationsDirectory, `${stamp}_${name}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, "migration.sql"), `${sql}\n`);
    return say(`Geschreven: ${path.join(directory, "migration.sql")}. Lees hem na voor u hem vastlegt.`);
  } finally {
    await server.stop();
  }
}

async function main([command, name]) {
  loadEnvironmentFile();
  if (command === "deploy") await deploy();
  else if (command === "new") await write(name);
  else throw new PlainFailure("Gebruik: migrate.mjs deploy | new <naam>");
  process.exit(0); // the WebAssembly engine keeps the process alive
}

main(process.argv.slice(2)).catch(fail);

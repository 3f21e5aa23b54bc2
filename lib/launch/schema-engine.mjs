// Prisma's schema engine as WebAssembly, for making migrations: the native one is a download that a closed
// network refuses. Two repairs are needed before it can describe a PostgreSQL database through the driver adapter.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { migrationsOnDisk } from "./migrations.mjs";
import { packageFile, root } from "./place.mjs";

async function loadEngine() {
  const directory = packageFile("@prisma/schema-engine-wasm");
  const bindings = await import(path.join(directory, "schema_engine_bg.js"));
  const binary = new WebAssembly.Module(readFileSync(path.join(directory, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(binary, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  return bindings.SchemaEngine;
}

const oneByteChar = 18; // PostgreSQL's own type "char", used in its catalogue
const paddedChar = 1042; // a type that the adapter does know
const characterColumn = 6; // ColumnType Character of the driver adapters
const mark = "\u0001char";

/** The adapter does not know the type "char": let it pass as another and put the right label on the result. */
function teachOneByteChar(queryable) {
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function addMarkedFields(fields) {
    for (const field of fields)
      if (field.dataTypeID === oneByteChar) {
        field.dataTypeID = paddedChar;
        field.name += mark;
      }
    return addFields.call(this, fields);
  };
  const queryRaw = queryable.queryRaw;
  queryable.queryRaw = async function queryRawWithChar(query) {
    const result = await queryRaw.call(this, query);
    result.columnNames = result.columnNames.map((name, index) => {
      if (!name.endsWith(mark)) return name;
      result.columnTypes[index] = characterColumn;
      return name.slice(0, -mark.length);
    });
    return result;
  };
}

/** The adapter cuts a script at every semicolon, which breaks function bodies: send it whole. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async function executeScript(script) {
    await this.underlyingDriver().query(script);
  };
}

async function repairAdapter(url) {
  const probe = await new PrismaPg({ connectionString: url }).connect();
  const adapter = Object.getPrototypeOf(probe);
  teachOneByteChar(Object.getPrototypeOf(adapter));
  sendScriptsWhole(adapter);
  await probe.dispose();
}

function schemaFiles() {
  const directory = path.join(root, "prisma/schema");
  return readdirSync(directory)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(directory, name))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

/** The migrations in the shape the engine wants them. */
const migrationList = (directory) => ({
  baseDir: directory,
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrationsOnDisk(directory).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
  })),
});

/**
 * The SQL that brings prisma/migrations to what prisma/schema says; empty when they agree.
 * @param {string} emptyDatabaseUrl the engine replays all migrations there, so never give it one with data
 * @param {string} directory the migrations
 */
export async function missingSql(emptyDatabaseUrl, directory) {
  const SchemaEngine = await loadEngine();
  await repairAdapter(emptyDatabaseUrl);
  const files = schemaFiles();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: emptyDatabaseUrl }));
  const engine = await SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => undefined,
    factory,
  );
  const { stdout } = await engine.diff({
    from: { tag: "migrations", ...migrationList(directory) },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return /empty migration/i.test(stdout) ? "" : (stdout?.trim() ?? "");
}

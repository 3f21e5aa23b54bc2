import pg from "pg";

/**
 * Runs work on one connection and closes it.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(url, work) {
  // UTC whatever the server's own zone is: see the note at `timezone` in postgres.mjs
  const client = new pg.Client({ connectionString: url, options: "-c TimeZone=UTC" });
  // a server that leaves would otherwise end this process through an unhandled event; the query fails anyway
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The same database, as somebody else. */
export function urlAs(url, user, password) {
  const other = new URL(url);
  other.username = encodeURIComponent(user);
  other.password = encodeURIComponent(password);
  return other.href;
}

/** The same server and user, another database. */
export function urlOf(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

export const quoted = (name) => pg.escapeIdentifier(name);

/** Makes the database unless it is there. */
export async function ensureDatabase(maintenanceUrl, name) {
  await connected(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${quoted(name)}`);
  });
}

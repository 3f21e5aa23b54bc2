// The database roles that the programs log in with. The migrations make them without a login; here they get one.
import { runMigrations } from "graphile-worker";
import { connected, databaseName, quoted, urlAs } from "./database.mjs";

/** Environment variable of each program's connection, and its role. */
export const programRoles = {
  DATABASE_APP_URL: "baken_app",
  DATABASE_SIGN_IN_URL: "baken_sign_in",
  DATABASE_WORKER_URL: "baken_worker",
};

/**
 * Gives the roles a login and installs graphile-worker's tables, as the role that will use them. A connection that
 * stands in `given` (production) is used as it is.
 * @param {string} ownerUrl
 * @param {(role: string) => string} passwordOf
 * @param {Record<string, string|undefined>} given
 * @returns {Promise<Record<keyof typeof programRoles, string>>} the connections
 */
export async function openRoles(ownerUrl, passwordOf, given = {}) {
  const urls = {};
  await connected(ownerUrl, async (client) => {
    for (const [variable, role] of Object.entries(programRoles)) {
      if (given[variable]) {
        urls[variable] = given[variable];
        continue;
      }
      const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
      if (!rowCount) continue;
      const password = passwordOf(role);
      await client.query(`alter role ${quoted(role)} login password ${client.escapeLiteral(password)}`);
      urls[variable] = urlAs(ownerUrl, role, password);
    }
    const name = quoted(databaseName(ownerUrl));
    // for connections that do not say so themselves; see the note at `timezone` in postgres.mjs
    await client.query(`alter database ${name} set timezone to 'UTC'`);
    if (urls.DATABASE_WORKER_URL)
      await client.query(`grant connect, create on database ${name} to baken_worker`);
  });
  if (urls.DATABASE_WORKER_URL) await runMigrations({ connectionString: urls.DATABASE_WORKER_URL });
  return urls;
}

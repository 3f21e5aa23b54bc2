// Which database a command works with: DATABASE_URL, the one of the start that is running, or the packaged one.
import { ensureDatabase } from "./database.mjs";
import { dataDirectory } from "./place.mjs";
import { startPostgres } from "./postgres.mjs";
import { owner } from "./postgres-folder.mjs";
import { runningStart, takeLock } from "./run-lock.mjs";
import { PlainFailure } from "./say.mjs";
import { secretsOf } from "./secrets.mjs";

const name = "baken";

/**
 * Brings up the packaged server and its database. The caller holds the lock of the data folder.
 * @param {{ home: string, password: string, throwaway?: string }} wish see startPostgres
 * @returns {Promise<import("./postgres.mjs").Postgres & { ownerUrl: string }>}
 */
export async function startPackagedDatabase(wish) {
  const server = await startPostgres(wish);
  await ensureDatabase(server.url("postgres"), name);
  return { ...server, ownerUrl: server.url(name) };
}

/** The connection to the packaged database of a start that is running. */
function runningUrl(running, home) {
  if (!running.databasePort)
    throw new PlainFailure("Baken is juist aan het starten: probeer het zo nog eens.");
  const password = encodeURIComponent(secretsOf(home).owner);
  return `postgresql://${owner}:${password}@127.0.0.1:${running.databasePort}/${name}`;
}

/**
 * Runs work with the owner's connection to the database of this installation.
 * @template T
 * @param {(ownerUrl: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const home = dataDirectory();
  const running = runningStart(home);
  if (running) return work(runningUrl(running, home));
  const lock = takeLock(home);
  if (lock.holder) throw new PlainFailure("Baken is juist aan het starten: probeer het zo nog eens.");
  try {
    const database = await startPackagedDatabase({ home, password: secretsOf(home).owner });
    try {
      return await work(database.ownerUrl);
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}

import "server-only";
import { Logger, run } from "graphile-worker";
import { planInThread } from "@/lib/check-planning/run-in-thread";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { signingKey } from "../signature/keys";
import type { Planner } from "./plan-checks";
import { exchangeSession } from "./session";
import { tasks } from "./tasks";

export type Worker = {
  /** Settles when the worker has stopped, for whatever reason. */
  readonly ended: Promise<void>;
  /** Finishes what it is doing and stops; what is not finished in time comes again at the next start. */
  readonly stop: () => Promise<void>;
};

/** The queue's own words, without payloads; only what needs attention. */
const quiet = new Logger(() => (level, message) => {
  if (level === "error") log.error({ event: "worker.queue", message: message.slice(0, 200) });
  else if (level === "warning") log.warn({ event: "worker.queue", message: message.slice(0, 200) });
});

/** The planner stands beside this program, bundled on its own: it works in a thread, so that messages do not wait. */
const planner: Planner = (request, watch) =>
  planInThread(new URL("./planner.mjs", import.meta.url), request, watch);

/** Starts the worker that sends, handles and imports, on the database of DATABASE_WORKER_URL. */
export async function runWorker(): Promise<Worker> {
  const { DATABASE_WORKER_URL, BAKEN_KEYS_DIR: keysDirectory, CJIB_URL: cjibUrl } = environment();
  if (!DATABASE_WORKER_URL) throw new Error("DATABASE_WORKER_URL is not set");
  // made before the first message, so that the CJIB can read the public halves
  for (const party of ["probation", "om"] as const) await signingKey(keysDirectory, party);
  const session = exchangeSession(DATABASE_WORKER_URL);
  const runner = await run({
    connectionString: DATABASE_WORKER_URL,
    concurrency: 5,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: quiet,
    taskList: tasks(session, { cjibUrl, keysDirectory }, planner),
    crontab: "* * * * * wake-waiting ?max=1\n17 3 * * * clear-contents ?max=1",
  });
  return {
    ended: runner.promise,
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await session.close();
    },
  };
}

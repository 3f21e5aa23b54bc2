import { closeDatabases } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { runWorker } from "./run";

/** The worker as a program of its own. Killed at any moment, it goes on where it was at the next start. */
async function main(): Promise<void> {
  // the domain's own connection: the worker's role may do what the application may
  process.env.DATABASE_APP_URL ??= process.env.DATABASE_WORKER_URL;
  const worker = await runWorker();
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    await closeDatabases();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  log.info({ event: "worker.started" });
  await worker.ended;
  if (!stopping) process.exit(1);
}

main().catch((error) => {
  log.fatal({
    event: "worker.failed",
    kind: error instanceof Error ? error.name : typeof error,
    message: error instanceof Error ? error.message : "",
  });
  process.exit(1);
});

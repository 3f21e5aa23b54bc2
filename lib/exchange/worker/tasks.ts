import "server-only";
import type { Task, TaskList } from "graphile-worker";
import { clearContents } from "../commands/clear-contents";
import { deliverMessage, NotDelivered } from "../deliver-message";
import { handleMessage } from "../handle-message";
import { runImport } from "../import/run-import";
import { waitingMessages } from "../queries/waiting-messages";
import { type Planner, planChecks } from "./plan-checks";
import type { ExchangeSession } from "./session";

export type Settings = { readonly cjibUrl: string | undefined; readonly keysDirectory: string };

const idOf = (payload: unknown): string => String((payload as { readonly id?: unknown } | null)?.id ?? "");

/** Spreads messages that failed together, so that they do not come back together. */
const jitter = (attempt: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, attempt > 1 ? Math.random() * Math.min(2_000, 250 * attempt) : 0),
  );

/** The work of the worker. Each job may be done again after a crash: its effect stays one. */
export function tasks(
  session: ExchangeSession,
  { cjibUrl, keysDirectory }: Settings,
  planner: Planner,
): TaskList {
  const deliver: Task = async (payload, { job }) => {
    if (!cjibUrl) throw new NotDelivered("CJIB_URL is not set");
    await jitter(job.attempts);
    await deliverMessage(await session.occasion(), idOf(payload), { cjibUrl, keysDirectory });
  };
  const handle: Task = async (payload, { job }) => {
    await jitter(job.attempts);
    await handleMessage(await session.occasion(), idOf(payload), { keysDirectory, attempt: job.attempts });
  };
  return {
    "deliver-message": deliver,
    "handle-message": handle,
    "import-orders": (payload) => runImport(session.occasion, idOf(payload)),
    "plan-checks": (payload) => planChecks(session.occasion, idOf(payload), planner),
    "clear-contents": async () => {
      for (let cleared = 1; cleared > 0; )
        cleared = (await clearContents(await session.occasion(), {})).cleared;
    },
    "wake-waiting": wakeWaiting(session),
  };
}

/**
 * Every minute: a message that still waits gets a job if it has none (after a restore, or a job that gave up), and a
 * job that backed off for longer than five minutes comes sooner. So nothing waits longer than that once the other
 * side answers again.
 */
const wakeWaiting =
  (session: ExchangeSession): Task =>
  async (_payload, { addJob, query }) => {
    for (const { id, direction, queue } of await waitingMessages(await session.occasion(), {})) {
      await addJob(
        direction === "out" ? "deliver-message" : "handle-message",
        { id },
        {
          queueName: `dossier:${queue}`,
          maxAttempts: 200,
          jobKey: `${direction}:${id}`,
          jobKeyMode: "unsafe_dedupe",
        },
      );
    }
    await query(`
      select count(*) from graphile_worker.jobs j
      cross join lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now() + random() * interval '5 minutes')
      where j.task_identifier in ('deliver-message', 'handle-message') and j.locked_at is null
        and j.run_at > now() + interval '5 minutes'`);
  };

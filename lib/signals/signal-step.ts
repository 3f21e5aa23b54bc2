import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { type SignalState, type SignalVerb, signalTransition } from "./states";

type Change = Omit<Prisma.SignalUpdateManyMutationInput, "state" | "version">;

/** The signal in this actor's reach; NotFound otherwise. */
export async function reachedSignal({ db, occasion }: CommandContext, id: string) {
  const signal = await db.signal.findFirst({ where: { ...dossierReach(occasion.actor), id } });
  if (!signal) throw new NotFound();
  return { ...signal, state: signal.state as SignalState };
}

type Reached = Awaited<ReturnType<typeof reachedSignal>>;

/** Writes on the row as it was read: refused when it stood in another state or someone was first. */
export async function changeSignal(
  { db, record }: CommandContext,
  signal: Reached,
  version: number,
  { event, to, change }: { readonly event: string; readonly to: SignalState; readonly change: Change },
): Promise<void> {
  const { count } = await db.signal.updateMany({
    where: { id: signal.id, state: signal.state, version },
    data: { ...change, state: to, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await record({
    event,
    subjectType: "signal",
    subjectId: signal.id,
    orderId: signal.orderId,
    detail: { to },
  });
}

/** Where the verb leads for this actor, or a refusal. */
export function nextState({ occasion }: CommandContext, signal: Reached, verb: SignalVerb): SignalState {
  const row = signalTransition(signal.state, verb, occasion.actor.role);
  if (!row) throw new Refusal("signals.not-in-this-state");
  return row.to;
}

import type { CommandContext } from "@/lib/platform/command";
import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import type { SignalKind } from "./states";

type NewSignal = {
  readonly orderId: string;
  readonly kind: SignalKind;
  readonly sourceType: "contact" | "device-check" | "officer";
  readonly sourceId: string | null;
  readonly conditionId: string | null;
  /** The neutral fact in one sentence. */
  readonly fact: string;
};

/** Raises a signal inside the transaction of the act that gave rise to it; returns its id. */
export async function raiseSignal(
  { db, occasion, record }: CommandContext,
  signal: NewSignal,
): Promise<string> {
  const { id } = await db.signal.create({
    data: { ...signal, state: "signal", raisedAt: occasion.at, raisedById: occasion.actor.staffId },
    select: { id: true },
  });
  await record({
    event: "signals.raised",
    subjectType: "signal",
    subjectId: id,
    orderId: signal.orderId,
    detail: { kind: signal.kind },
  });
  return id;
}

/** The signal as a warning or notice starts from it. Throws NotFound when it is not of this order or not for this actor. */
export async function signalOfOrder(db: ReadDb, { actor }: Occasion, orderId: string, id: string) {
  const signal = await db.signal.findFirst({
    where: { ...dossierReach(actor), id, orderId },
    select: { id: true, fact: true, conditionId: true, clientView: true, state: true, response: true },
  });
  if (!signal) throw new NotFound();
  return signal;
}

/** The signal that this record opened, the newest one; null when it opened none. */
export const signalFrom = (
  db: ReadDb,
  { actor }: Occasion,
  source: Pick<NewSignal, "orderId" | "sourceType" | "sourceId">,
) =>
  db.signal.findFirst({
    where: { ...dossierReach(actor), ...source },
    orderBy: { raisedAt: "desc" },
    select: { id: true, fact: true, state: true },
  });

/** Closes the signal whose chosen paper (warning issued, notice sent) is final. Does nothing in any other state. */
export async function settleSignal({ db, occasion, record }: CommandContext, id: string): Promise<void> {
  const before = await db.signal.findFirst({
    where: { id, state: "response-chosen" },
    select: { orderId: true },
  });
  if (!before) return;
  const { count } = await db.signal.updateMany({
    where: { id, state: "response-chosen" },
    data: { state: "settled", settledAt: occasion.at, version: { increment: 1 } },
  });
  if (count === 0) return;
  await record({ event: "signals.settled", subjectType: "signal", subjectId: id, orderId: before.orderId });
}

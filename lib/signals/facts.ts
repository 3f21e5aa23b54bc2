import type { CommandContext } from "@/lib/platform/command";

export const signalKinds = ["missed-contact", "check-refused", "check-finding", "positive-test", "provider-report", "police-report", "refused-duty", "other"] as const;
export type SignalKind = (typeof signalKinds)[number];

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
export async function raiseSignal({ db, occasion, record }: CommandContext, signal: NewSignal): Promise<string> {
  const { id } = await db.signal.create({
    data: { ...signal, state: "signal", raisedAt: occasion.at, raisedById: occasion.actor.staffId },
    select: { id: true },
  });
  await record({ event: "signals.raised", subjectType: "signal", subjectId: id, orderId: signal.orderId, detail: { kind: signal.kind } });
  return id;
}

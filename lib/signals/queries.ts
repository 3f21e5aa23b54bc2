import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import type { SignalState } from "./states";

/** One signal with its condition and where it came from. */
export const signalDetail = defineQuery({
  name: "signals.detail",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor }, { id }) => {
    const signal = await db.signal.findFirst({
      where: { ...dossierReach(actor), id },
      include: {
        order: { select: { person: { select: { givenNames: true, infix: true, familyName: true } } } },
      },
    });
    if (!signal) throw new NotFound();
    const conditions = await conditionsOf(db, signal.orderId);
    const { order, ...row } = signal;
    return {
      ...row,
      state: row.state as SignalState,
      personName: displayName(order.person),
      conditions,
      condition: conditions.find((each) => each.id === row.conditionId) ?? null,
    };
  },
  opens: { dossier: "signal", subject: (input) => input.id, order: (answer) => answer.orderId },
});
export type SignalDetail = Awaited<ReturnType<typeof signalDetail>>;

/** What a new signal by hand starts from. */
export const newSignalForm = defineQuery({
  name: "signals.new",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    return { orderId: order.id, conditions: await conditionsOf(db, order.id) };
  },
});

const conditionsOf = (db: ReadDb, orderId: string) =>
  db.specialCondition.findMany({
    where: { orderId, state: "active" },
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    select: { id: true, sequence: true, version: true, code: true, text: true, law: true, article: true },
  });

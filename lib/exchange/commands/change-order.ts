import "server-only";
import type { z } from "zod";
import { localDate } from "@/lib/calendar/local-date";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { type OrderState, orderTransition } from "@/lib/supervision-orders/states";
import { orderChange } from "../messages/order-change";

type Change = z.output<typeof orderChange>;
type Kind<C extends Change["change"]> = Extract<Change, { change: C }>;

/** The order a message is about; one that is not known here waits for a person. */
export async function toldOrder({ db }: CommandContext, externalId: string) {
  const order = await db.supervisionOrder.findUnique({ where: { externalId } });
  if (!order) throw new Refusal("exchange.unknown-order");
  return order;
}

type Order = Awaited<ReturnType<typeof toldOrder>>;

/**
 * M2: the principal changed an order. A period gets its new change, an order that was taken back goes to its closing;
 * new conditions and another organisation are set apart for a person, who reads the decision.
 */
export const changeOrderTold = defineCommand({
  name: "supervision-orders.change-told",
  roles: ["exchange"],
  input: orderChange,
  run: async (context, message) => {
    const order = await toldOrder(context, message.orderExternalId);
    if (message.change === "period") await changePeriod(context, order, message);
    else if (message.change === "withdrawn") await takeBack(context, order, message);
    else throw new Refusal("exchange.change-by-hand");
    return { organisationId: order.organisationId, officeCode: order.officeCode };
  },
});

async function changePeriod({ db, occasion, record }: CommandContext, order: Order, told: Kind<"period">) {
  if (!order.probationStartOn || !order.probationMonths) throw new Refusal("exchange.change-by-hand");
  const same = {
    orderId: order.id,
    kind: told.kind,
    months: told.months,
    decidedOn: toDb(localDate(told.decidedOn)),
    effectiveOn: toDb(localDate(told.effectiveOn)),
  };
  // an officer may have read the judgment before the message came
  const known = await db.probationChange.findFirst({ where: { ...same, withdrawnAt: null } });
  if (!known)
    await db.probationChange.create({
      data: { ...same, source: told.source, recordedAt: occasion.at, recordedById: occasion.actor.staffId },
    });
  await record({
    event: "supervision-orders.period-change-told",
    subjectType: "order",
    subjectId: order.id,
    detail: { kind: told.kind, months: told.months, known: known !== null },
  });
}

async function takeBack({ db, record }: CommandContext, order: Order, told: Kind<"withdrawn">) {
  if (order.state === "closing" || order.state === "closed") return;
  const row = orderTransition(order.state as OrderState, "begin-closing", "exchange");
  // not accepted yet: administration returns it, with what it knows of the reason
  if (!row) throw new Refusal("exchange.change-by-hand");
  await db.supervisionOrder.update({
    where: { id: order.id },
    data: {
      state: row.to,
      endReason: told.reason,
      endedOn: toDb(localDate(told.endsOn)),
      version: { increment: 1 },
    },
  });
  await record({
    event: "supervision-orders.withdrawal-told",
    subjectType: "order",
    subjectId: order.id,
    detail: { from: row.from, to: row.to, reason: told.reason },
  });
}

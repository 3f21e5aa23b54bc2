import type { CommandContext, Event } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "./facts";
import { type OrderState, type OrderVerb, orderTransition } from "./states";

type Order = Awaited<ReturnType<typeof visibleOrder>>;
type Seen = { readonly orderId: string; readonly version: number };

/** What the log calls each step. */
const events: Readonly<Record<OrderVerb, string>> = {
  "begin-review": "review-begun",
  "return-to-principal": "returned",
  resubmit: "resubmitted",
  accept: "accepted",
  assign: "assigned",
  reassign: "reassigned",
  start: "started",
  "adopt-plan": "plan-adopted",
  suspend: "suspended",
  resume: "resumed",
  transfer: "transferred",
  "begin-closing": "closing-begun",
  "take-over-started": "assigned",
  "take-over-running": "assigned",
  "take-over-suspended": "assigned",
  reopen: "reopened",
  close: "closed",
};

/** The order, when the table of states lets this actor do `verb` to it now. Throws NotFound or Refusal. */
export async function orderFor({ db, occasion }: CommandContext, { orderId }: Seen, verb: OrderVerb) {
  const order = await visibleOrder(db, occasion, orderId);
  const step = orderTransition(order.state as OrderState, verb, occasion.actor.role);
  if (!step) throw new Refusal("supervisionOrders.wrong-state");
  return { order, step };
}

/** Makes the step `verb`: only from the state and version the reader saw, with its event. */
export async function takeStep(
  context: CommandContext,
  seen: Seen,
  verb: OrderVerb,
  change: {
    readonly data?: Prisma.SupervisionOrderUncheckedUpdateManyInput;
    readonly detail?: Event["detail"];
  },
): Promise<void> {
  const { order, step } = await orderFor(context, seen, verb);
  await changeOrder(context, order, seen, {
    event: events[verb],
    data: { ...change.data, state: step.to },
    detail: { ...change.detail, from: step.from, to: step.to },
  });
}

/** A change of the order that leaves its state, or is part of a step. Throws Refusal when another was first. */
export async function changeOrder(
  { db, record }: CommandContext,
  order: Pick<Order, "id" | "state">,
  seen: Seen,
  change: {
    readonly event: string;
    readonly data: Prisma.SupervisionOrderUncheckedUpdateManyInput;
    readonly detail?: Event["detail"];
  },
): Promise<void> {
  const { count } = await db.supervisionOrder.updateMany({
    where: { id: order.id, state: order.state, version: seen.version },
    data: { ...change.data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await record({
    event: `supervision-orders.${change.event}`,
    subjectType: "order",
    subjectId: order.id,
    detail: change.detail ?? {},
  });
}

import type { CommandContext } from "@/lib/platform/command";
import { type OrderState, orderTransition } from "@/lib/supervision-orders/states";
import type { Follow } from "./what-follows";

/**
 * What a decision changes in the order at once: it goes to its closing, or part of the suspended sentence is used up.
 * Everything else (periods, conditions, another order) comes from the CJIB as a change of the order, or is the
 * officer's own act (suspending while someone is held).
 */
export async function followDecision(
  context: CommandContext,
  orderId: string,
  { order: effect }: Follow,
  executedDays: number | null,
): Promise<void> {
  const order = await context.db.supervisionOrder.findFirstOrThrow({ where: { id: orderId } });
  const row =
    effect === "ends" ? orderTransition(order.state as OrderState, "begin-closing", "exchange") : undefined;
  const partly = effect === "partly-executed" && executedDays !== null && order.suspendedDays !== null;
  if (!row && !partly) return;
  await context.db.supervisionOrder.update({
    where: { id: orderId },
    data: {
      ...(row ? { state: row.to } : {}),
      ...(partly ? { suspendedDays: Math.max(0, (order.suspendedDays ?? 0) - executedDays) } : {}),
      version: { increment: 1 },
    },
  });
  await context.record({
    event: "supervision-orders.followed-decision",
    subjectType: "order",
    subjectId: orderId,
    detail: { effect },
  });
}

import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "./access";

/** The order as later features need it inside their own transaction. Throws NotFound when it is not for this actor. */
export async function visibleOrder(db: ReadDb, { actor }: Occasion, orderId: string) {
  const order = await db.supervisionOrder.findFirst({ where: { AND: [visibleOrders(actor), { id: orderId }] } });
  if (!order) throw new NotFound();
  return order;
}

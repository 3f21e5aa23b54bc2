import type { CommandContext } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";

type Answer = {
  readonly transferId: string;
  readonly version: number;
  readonly state: "accepted" | "declined";
  readonly reason: string;
};

/**
 * The receiving lead's answer. The lead may not see the order before accepting it, so the database does the move itself
 * and checks again who asks. Throws NotFound for another unit's transfer, Refusal when it was answered meanwhile.
 */
export async function answerTransfer(
  { db, occasion, record }: CommandContext,
  { transferId, version, state, reason }: Answer,
): Promise<string> {
  const { unitId } = occasion.actor;
  const transfer = unitId
    ? await db.orderTransfer.findFirst({ where: { id: transferId, toUnitId: unitId } })
    : null;
  if (!transfer) throw new NotFound();
  if (transfer.state !== "proposed") throw new Refusal("supervisionOrders.transfer-answered");
  const [row] = await db.$queryRaw<{ done: boolean }[]>`
    select priv.answer_transfer(${transferId}::uuid, ${version}::int, ${state}, ${reason}, ${occasion.at}) as done`;
  if (!row?.done) throw new Refusal("supervisionOrders.transfer-changed");
  await record({
    event: `supervision-orders.transfer-${state}`,
    subjectType: "order",
    subjectId: transfer.orderId,
    detail: { transferId, from: transfer.fromUnitId, to: transfer.toUnitId },
  });
  return transfer.orderId;
}

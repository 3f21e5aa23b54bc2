import { clauseProblems, needsAnotherText } from "@/lib/device-checks/clause";
import { clauseOf } from "@/lib/device-checks/setting";
import type { ReadDb } from "@/lib/platform/db";
import { NotFound, type RefusalCode } from "@/lib/platform/refusal";
import { isTitle, reportsTo } from "@/lib/supervision-orders/rules";
import { openRequestStates } from "./clause-request-states";

/** States of an order whose conditions bind somebody. */
const binding: readonly string[] = ["assigned", "started", "running", "suspended"];

/** A condition with its limits and order. The order must be in the actor's reach already. Throws NotFound. */
export async function conditionToChange(db: ReadDb, orderId: string, conditionId: string) {
  const condition = await db.specialCondition.findFirst({
    where: { orderId, id: conditionId },
    include: { clause: true, order: { select: { state: true, title: true, organisationId: true } } },
  });
  if (!condition) throw new NotFound();
  const open = await db.clauseRequest.findFirst({
    where: { conditionId, state: { in: [...openRequestStates] } },
    select: { id: true },
  });
  return { condition, open: open !== null };
}

/** Why the OM cannot be asked now to have this condition changed; null when it can. */
export function whyNotAsk({
  condition,
  open,
}: Awaited<ReturnType<typeof conditionToChange>>): RefusalCode | null {
  const { clause, order } = condition;
  if (open) return "violationAdvice.request-open";
  if (condition.state !== "active") return "violationAdvice.clause-not-current";
  if (!binding.includes(order.state)) return "deviceChecks.order-not-running";
  if (isTitle(order.title) && reportsTo(order.title) !== "om") return "violationAdvice.not-to-the-om";
  return needsAnotherText(clauseProblems(clauseOf(clause))) ? null : "violationAdvice.wording-stands";
}

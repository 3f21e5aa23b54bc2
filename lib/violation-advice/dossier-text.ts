import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { changesOf, orderPeriod } from "@/lib/supervision-orders/order-period";
import { displayName } from "@/lib/supervision-orders/person-name";
import type { ProbationPeriod } from "@/lib/supervision-orders/probation-period";

/** The heading of a paper, from the order as it stands now. The order must be in the actor's reach already. */
export async function headingOf(db: ReadDb, orderId: string, authorId: string) {
  const order = await db.supervisionOrder.findFirstOrThrow({
    where: { id: orderId },
    include: {
      person: { include: { detentions: true } },
      probationChanges: true,
      caseNumbers: { orderBy: { number: "asc" } },
      organisation: { select: { name: true } },
      unit: { select: { name: true } },
    },
  });
  const period = orderPeriod(order, order.person.detentions, order.probationChanges);
  const changes = changesOf(order.probationChanges).length;
  return {
    clientName: displayName(order.person),
    clientBirthOn: fromDbOrNull(order.person.birthOn),
    skn: order.person.skn,
    orderExternalId: order.externalId,
    title: order.title,
    caseNumbers: order.caseNumbers.map((each) => each.number),
    court: order.court,
    judgmentOn: fromDbOrNull(order.judgmentOn),
    probationStartOn: fromDbOrNull(order.probationStartOn),
    probationEndOn: period.end,
    ...(period.period && period.end ? { probationEndBy: endBy(period.period, period.perCjib, changes) } : {}),
    suspendedDays: order.suspendedDays,
    officeCode: order.officeCode,
    organisation: order.organisation.name,
    unit: order.unit?.name ?? "",
    author: await nameOf(db, authorId),
  };
}

/** What made the end of the period, so that who reads the paper sees why it is that day. */
const endBy = (period: ProbationPeriod, perCjib: boolean, changes: number) => ({
  rule: perCjib ? ("cjib" as const) : ("computed" as const),
  stoodStillDays: period.suspendedDays,
  changes,
});

/** The conditions of these ids, as the judge wrote them. Refuses an id of another order. */
export async function conditionTexts(db: ReadDb, orderId: string, conditionIds: readonly string[]) {
  const found = await db.specialCondition.findMany({
    where: { orderId, id: { in: [...conditionIds] } },
    orderBy: { sequence: "asc" },
    select: { sequence: true, version: true, code: true, law: true, article: true, text: true },
  });
  if (found.length === 0) throw new Refusal("violationAdvice.condition-missing", { path: "conditionIds" });
  if (found.length !== new Set(conditionIds).size)
    throw new Refusal("violationAdvice.condition-of-other-order", { path: "conditionIds" });
  return found;
}

/** Display name of a staff member; the dash for nobody. */
export async function nameOf(db: ReadDb, staffId: string | null): Promise<string> {
  if (!staffId) return "–";
  const found = await db.staffMember.findUnique({ where: { id: staffId }, select: { displayName: true } });
  return found?.displayName ?? "–";
}

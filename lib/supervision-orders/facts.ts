import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "./access";
import { startInterviewKind } from "./start-interview-kind";

/** The order as later features need it inside their own transaction. Throws NotFound when it is not for this actor. */
export async function visibleOrder(db: ReadDb, { actor }: Occasion, orderId: string) {
  const order = await db.supervisionOrder.findFirst({
    where: { AND: [visibleOrders(actor), { id: orderId }] },
  });
  if (!order) throw new NotFound();
  return order;
}

/** The short name by which the chain knows a probation organisation (RN, SVG, LJR). */
export async function organisationCode(db: ReadDb, organisationId: string): Promise<string> {
  const found = await db.probationOrganisation.findFirstOrThrow({
    where: { id: organisationId },
    select: { code: true },
  });
  return found.code;
}

/** The day of the start interview at which the client appeared; null when the log has none. */
export async function startInterview(db: ReadDb, orderId: string): Promise<LocalDate | null> {
  const contact = await db.contact.findFirst({
    where: { orderId, kind: startInterviewKind, attendance: { in: ["appeared", "late"] } },
    orderBy: { occurredAt: "asc" },
    select: { occurredAt: true },
  });
  return contact ? dayInAmsterdam(contact.occurredAt) : null;
}

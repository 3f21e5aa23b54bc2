import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { awaited } from "../clock";
import { overStates } from "../over-states";

/** The debts tab of an order: screenings and referrals, newest first, and whether debt help is a condition at all. */
export const orderDebts = defineQuery({
  name: "debt-referrals.order-debts",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    await visibleOrder(db, occasion, orderId);
    const referrals = await db.debtReferral.findMany({ where: { orderId }, orderBy: { createdAt: "desc" } });
    return {
      orderId,
      screenings: await screeningsOf(db, orderId),
      referrals: referrals.map((row) => ({
        id: row.id,
        municipality: row.municipality,
        state: row.state,
        crisis: row.crisis,
        sentOn: fromDbOrNull(row.sentOn),
        awaited: awaited(clockDays(row)),
      })),
      hasOpenReferral: referrals.some(({ state }) => !overStates.some((over) => over === state)),
      debtConditions: await debtConditionsOf(db, orderId),
    };
  },
});

export type OrderDebts = Awaited<ReturnType<typeof orderDebts>>;

export const clockDays = (row: {
  state: string;
  firstTalkDueOn: Date | null;
  decisionDueOn: Date | null;
}) => ({
  state: row.state,
  firstTalkDueOn: fromDbOrNull(row.firstTalkDueOn),
  decisionDueOn: fromDbOrNull(row.decisionDueOn),
});

async function screeningsOf(db: ReadDb, orderId: string) {
  const rows = await db.debtScreening.findMany({
    where: { orderId },
    orderBy: [{ screenedOn: "desc" }, { recordedAt: "desc" }],
  });
  return rows.map(({ id, screenedOn, suggestion, result, reason }) => ({
    id,
    screenedOn: fromDb(screenedOn),
    suggestion,
    result,
    reason,
  }));
}

/** Conditions whose text speaks of debts or of help with money, verbatim: only then can dropping out be a violation. */
export async function debtConditionsOf(db: ReadDb, orderId: string): Promise<readonly string[]> {
  const conditions = await db.specialCondition.findMany({
    where: { orderId, state: "active" },
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
  });
  const newest = conditions.filter(
    (row, i) => conditions.findIndex((other) => other.sequence === row.sequence) === i,
  );
  return newest
    .map(({ text }) => text)
    .filter((text) => /schuld(en|hulp|sanering)|budget|bewind|financi/i.test(text));
}

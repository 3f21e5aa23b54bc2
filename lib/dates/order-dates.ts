import { referralDates } from "@/lib/debt-referrals/dates";
import { checkDates } from "@/lib/device-checks/dates";
import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { trajectoryDates } from "@/lib/samen-starten/dates";
import { orderDates } from "@/lib/supervision-orders/dates";
import type { DateSource, RecordDates } from "@/lib/terms/what-if";
import { adviceDates, noticeDates, warningDates } from "@/lib/violation-advice/dates";

type Reader = (db: ReadDb, occasion: Occasion, id: string) => Promise<RecordDates>;

/** More open records than this an order does not have; the newest are read. */
const MOST = 20;

/** Every date of one order that this reader may see: the order's own, and those of what hangs on it and is open. */
export async function datesOfOrder(
  db: ReadDb,
  occasion: Occasion,
  orderId: string,
): Promise<readonly DateSource[]> {
  const all: DateSource[] = [];
  for (const [reader, ids] of await openRecords(db, orderId))
    for (const id of ids) all.push(...(await readable(reader(db, occasion, id))));
  return all;
}

/** What is not for this reader has no dates here. */
async function readable(reading: Promise<RecordDates>): Promise<readonly DateSource[]> {
  try {
    return (await reading).dates;
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

async function openRecords(db: ReadDb, orderId: string): Promise<readonly (readonly [Reader, string[]])[]> {
  const newest = { orderBy: { id: "desc" }, take: MOST, select: { id: true } } as const;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return [
    [orderDates, [orderId]],
    [checkDates, ids(await db.deviceCheck.findMany({ where: { orderId, outcome: null }, ...newest }))],
    [
      warningDates,
      ids(await db.formalWarning.findMany({ where: { orderId, issuedOn: { not: null } }, ...newest })),
    ],
    [noticeDates, ids(await db.violationNotice.findMany({ where: { orderId, sentAt: null }, ...newest }))],
    [
      adviceDates,
      ids(
        await db.violationAdvice.findMany({
          where: { orderId, omDecision: null, state: { not: "withdrawn" } },
          ...newest,
        }),
      ),
    ],
    [
      referralDates,
      ids(
        await db.debtReferral.findMany({
          where: { orderId, sentOn: { not: null }, decisionOn: null },
          ...newest,
        }),
      ),
    ],
    [
      trajectoryDates,
      ids(await db.samenStartenTrajectory.findMany({ where: { orderId, closedOn: null }, ...newest })),
    ],
  ];
}

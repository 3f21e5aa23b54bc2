import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import type { DateKind } from "@/lib/terms/date-codes";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import type { RecordDates } from "@/lib/terms/what-if";
import { explainOrder, type OrderDateFacts, supposedOrder } from "./explain";
import { visibleOrder } from "./facts";
import { changesOf, type DetentionRow, stayOf } from "./order-period";
import type { TitleCode } from "./titles";

/** The dates of an order with what made them. Throws NotFound when the order is not for this actor. */
export async function orderDates(db: ReadDb, occasion: Occasion, orderId: string): Promise<RecordDates> {
  const facts = await orderDateFacts(db, occasion, orderId);
  const timetable = await timetableFrom(db);
  const kinds = explainOrder(facts, timetable).map(({ what }) => what);
  return {
    orderId,
    dates: kinds.map((kind, index) => ({
      kind,
      id: orderId,
      explain: (wish) => {
        const found = explainOrder(supposedOrder(facts, wish), timetable)[index];
        if (!found) throw new Error(`no date ${kind}`);
        return found;
      },
    })),
  };
}

/** The facts of an order's dates as its rows stand. */
export async function orderDateFacts(
  db: ReadDb,
  occasion: Occasion,
  orderId: string,
): Promise<OrderDateFacts> {
  const order = await visibleOrder(db, occasion, orderId);
  const [stays, changes] = [
    await db.detention.findMany({ where: { personId: order.personId }, orderBy: { fromOn: "asc" } }),
    await db.probationChange.findMany({ where: { orderId } }),
  ];
  return factsFrom(order, stays, changes);
}

type OrderRow = Pick<
  Awaited<ReturnType<typeof visibleOrder>>,
  | "title"
  | "immediatelyEnforceable"
  | "receivedOn"
  | "probationStartOn"
  | "probationMonths"
  | "probationEndCjibOn"
  | "startedOn"
  | "startDueOn"
  | "firstContactDueOn"
>;

/** The same from rows that were read already. */
export const factsFrom = (
  order: OrderRow,
  stays: readonly DetentionRow[],
  changes: Parameters<typeof changesOf>[0],
): OrderDateFacts => ({
  title: order.title as TitleCode,
  immediatelyEnforceable: order.immediatelyEnforceable,
  receivedOn: fromDb(order.receivedOn),
  probationStartOn: fromDbOrNull(order.probationStartOn),
  probationMonths: order.probationMonths,
  cjibEnd: fromDbOrNull(order.probationEndCjibOn),
  stays: stays.map(stayOf),
  changes: changesOf(changes),
  startedOn: fromDbOrNull(order.startedOn),
  startDueOn: fromDbOrNull(order.startDueOn),
  firstContactDueOn: fromDbOrNull(order.firstContactDueOn),
});

/** The last days of an order by kind, for its own page: the same sums as the page of reasons. */
export const lastDays = (facts: OrderDateFacts, timetable: Timetable): LastDays =>
  Object.fromEntries(explainOrder(facts, timetable).map(({ what, on }) => [what, on]));

export type LastDays = Readonly<Partial<Record<DateKind, LocalDate | null>>>;

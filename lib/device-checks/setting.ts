import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { compareDates, type LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "@/lib/supervision-orders/access";
import { orderPeriod } from "@/lib/supervision-orders/order-period";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import type { Attempt, CheckOutcome } from "./attempts";
import type { RefusalCounts } from "./cap";
import type { Cap, CapPeriod, Clause, Wording } from "./clause";

/** In these states an order is really being supervised; before and after there is nothing to check. */
export const runningStates = ["started", "running"];

/** Whether a refusal uses up the cap is settled by no source; a refused attempt was not carried out. */
export const refusalCounts: RefusalCounts = "no";

type ClauseRow = {
  readonly wording: string;
  readonly despiteDoubt: boolean;
  readonly place: string;
  readonly depth: string;
  readonly privacyGuard: string;
  readonly maxChecks: number | null;
  readonly per: string | null;
  readonly anchorOn: Date | null;
};

/** The clause as the rules know it; a condition without limits gives no power at all. */
export const clauseOf = (row: ClauseRow | null): Clause => ({
  wording: (row?.wording ?? "unassessed") as Wording,
  judgedByLead: row?.despiteDoubt ?? false,
  place: row?.place ?? "",
  depth: row?.depth ?? "",
  privacyGuard: row?.privacyGuard ?? "",
});

export const capOf = (row: ClauseRow | null): Cap | null =>
  row?.maxChecks === null || row?.maxChecks === undefined || !row.per
    ? null
    : { max: row.maxChecks, per: row.per as CapPeriod, anchorOn: fromDbOrNull(row.anchorOn) };

type EndedRow = {
  readonly outcome: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
};

/** Ended checks as attempts on days. A stop before any device was looked at is no attempt. */
export function attemptsOf(rows: readonly EndedRow[]): readonly Attempt[] {
  return rows
    .flatMap(({ outcome, startedAt, endedAt }): Attempt[] => {
      const at = outcome === "done" || outcome === "stopped" ? startedAt : endedAt;
      return outcome && at ? [{ on: dayInAmsterdam(at), outcome: outcome as CheckOutcome }] : [];
    })
    .sort((a, b) => compareDates(a.on, b.on));
}

/**
 * A condition of a visible order with all that decides whether it may be checked. Whatever version is asked for, the
 * newest answers: schedules and checks keep the version they were made on. Throws NotFound.
 */
export async function readSetting(db: ReadDb, { actor }: Occasion, conditionId: string) {
  const asked = await db.specialCondition.findFirst({
    where: { id: conditionId, order: visibleOrders(actor) },
    select: { orderId: true, sequence: true },
  });
  if (!asked) throw new NotFound();
  const { order, ...condition } = await db.specialCondition.findFirstOrThrow({
    where: asked,
    orderBy: { version: "desc" },
    include: {
      clause: true,
      order: { include: { person: { include: { detentions: true } }, probationChanges: true } },
    },
  });
  const { clause } = condition;
  // A corrected condition is a new version of the same sentence: its checks count together.
  const ended = await db.deviceCheck.findMany({
    where: {
      outcome: { not: null },
      schedule: { condition: { orderId: order.id, sequence: condition.sequence } },
    },
    select: { outcome: true, startedAt: true, endedAt: true, leadDecision: true },
    orderBy: { endedAt: "asc" },
  });
  const decided = ended.findLast(({ leadDecision }) => leadDecision === "new-attempt");
  return {
    condition,
    order,
    clauseRow: clause,
    clause: clauseOf(clause),
    cap: capOf(clause),
    refusalCounts,
    attempts: attemptsOf(ended),
    leadDecidedOn: decided?.endedAt ? dayInAmsterdam(decided.endedAt) : null,
    orderRuns: runningStates.includes(order.state),
    orderEndOn: orderPeriod(order, order.person.detentions, order.probationChanges).end as LocalDate | null,
    timetable: await timetableFrom(db),
  };
}

export type Setting = Awaited<ReturnType<typeof readSetting>> & { readonly timetable: Timetable };

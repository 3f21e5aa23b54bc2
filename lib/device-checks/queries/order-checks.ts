import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { dueState } from "@/lib/terms/due";
import { boardState } from "../board-state";
import { shortOfCapacity } from "../board-where";
import { capUse } from "../cap";
import { mayOpen } from "../check-row";
import { clauseProblems } from "../clause";
import { graceDays } from "../open-checks";
import { openStates, pauseIsAllowed } from "../schedule-row";
import { readSetting } from "../setting";
import { staffNames } from "../staff-names";

/** The tab "Controles" of an order: what the judge allows, the schedule, the checks and the devices. */
export const orderChecks = defineQuery({
  name: "device-checks.order",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const conditions = await currentConditions(db, orderId);
    const withClause = conditions.filter(({ clause }) => clause !== null);
    return {
      role: occasion.actor.role,
      orderId,
      orderState: order.state,
      clauses: await Promise.all(withClause.map(({ id }) => clauseView(db, occasion, id))),
      candidates: conditions
        .filter(({ clause, code }) => clause === null && code === "ANDERE_GEDRAGSVOORWAARDE")
        .map(({ id, sequence, text }) => ({ conditionId: id, sequence, text })),
      past: await pastChecks(db, occasion, orderId, order.state),
      devices: await db.device.findMany({
        where: { personId: order.personId },
        orderBy: [{ excludedReason: "asc" }, { label: "asc" }],
      }),
    };
  },
});

export type OrderChecks = Awaited<ReturnType<typeof orderChecks>>;
export type ClauseView = OrderChecks["clauses"][number];

/** The newest version of each condition that still binds. */
async function currentConditions(db: ReadDb, orderId: string) {
  const all = await db.specialCondition.findMany({
    where: { orderId },
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    include: { clause: { select: { conditionId: true } } },
  });
  return all.filter((row, index) => row.state === "active" && all[index - 1]?.sequence !== row.sequence);
}

async function clauseView(db: ReadDb, occasion: Occasion, conditionId: string) {
  const setting = await readSetting(db, occasion, conditionId);
  const { condition, clauseRow, cap, attempts } = setting;
  const schedule = await db.deviceCheckSchedule.findFirst({
    // whatever version of the condition it was made on
    where: {
      condition: { orderId: condition.orderId, sequence: condition.sequence },
      state: { not: "ended" },
    },
    include: { checks: { where: { state: { in: openStates } }, include: { overrides: true } } },
  });
  const grace = await graceDays(db, occasion);
  const [open] = schedule?.checks ?? [];
  const overrides = open?.overrides ?? [];
  const names = await staffNames(db, [
    clauseRow?.wordingJudgedById,
    clauseRow?.proposedById,
    ...overrides.map(({ byId }) => byId),
  ]);
  return {
    conditionId,
    orderId: condition.orderId,
    sequence: condition.sequence,
    law: condition.law,
    article: condition.article,
    text: condition.text,
    limits: clauseRow,
    judgedBy: names(clauseRow?.wordingJudgedById),
    proposedBy: names(clauseRow?.proposedById),
    problems: clauseProblems(setting.clause),
    orderRuns: setting.orderRuns,
    use: capView(cap, attempts, occasion, setting.refusalCounts),
    schedule: schedule && {
      id: schedule.id,
      version: schedule.version,
      state: schedule.state,
      checksPerYear: schedule.checksPerYear,
      basis: schedule.basis,
      minimumGapDays: schedule.minimumGapDays,
      startedOn: fromDb(schedule.startedOn),
      pausedReason: schedule.pausedReason,
      pausedFromOn: fromDbOrNull(schedule.pausedFromOn),
      mayPause: pauseIsAllowed(
        occasion,
        setting.order.state,
        schedule.state === "paused" ? "resume" : "pause",
      ),
    },
    open: schedule &&
      open && {
        id: open.id,
        state: open.state,
        windowFrom: fromDb(open.windowFromOn),
        windowUntil: fromDb(open.windowUntilOn),
        dueOn: fromDb(open.dueOn),
        due: dueState(fromDb(open.dueOn), grace, occasion.today),
        /** As on the board; null while it stands still. */
        board: boardState(
          {
            state: open.state,
            outcome: null,
            dueOn: fromDb(open.dueOn),
            tookPlaceOn: null,
            scheduleState: schedule.state,
            orderState: setting.order.state,
            short: await shortOfCapacity(db, schedule.id),
          },
          grace,
          occasion.today,
        ),
        overrides: overrides.map(({ rule, reason, byId, at }) => ({ rule, reason, by: names(byId), at })),
      },
  };
}

function capView(
  cap: Parameters<typeof capUse>[0] | null,
  attempts: Parameters<typeof capUse>[1],
  { today }: Occasion,
  refusals: Parameters<typeof capUse>[3],
) {
  if (cap === null) return null;
  const { max, executed, refused, window } = capUse(cap, attempts, today, refusals);
  return { max, executed, refused, per: cap.per, from: window.from, until: window.until };
}

/** Checks that ended, newest first, as they stand on the board; older ones than the board shows have no such state. */
async function pastChecks(db: ReadDb, occasion: Occasion, orderId: string, orderState: string) {
  const { actor, today } = occasion;
  const grace = await graceDays(db, occasion);
  const rows = await db.deviceCheck.findMany({
    where: { orderId, OR: [{ outcome: { not: null } }, { state: "lapsed" }] },
    orderBy: [{ endedAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: 50,
    select: {
      id: true,
      state: true,
      outcome: true,
      startedAt: true,
      endedAt: true,
      dueOn: true,
      windowFromOn: true,
      compliance: true,
      followUp: true,
      startedById: true,
    },
  });
  return rows.map(({ startedById, windowFromOn, dueOn, startedAt, ...row }) => ({
    ...row,
    board: boardState(
      {
        ...row,
        ...{ dueOn: fromDb(dueOn), tookPlaceOn: dayOf(startedAt ?? row.endedAt) },
        ...{ orderState, scheduleState: "active", short: "no" as const },
      },
      grace,
      today,
    ),
    windowFrom: fromDb(windowFromOn),
    access: mayOpen({ outcome: row.outcome, startedById }, actor) ? ("open" as const) : ("closed" as const),
  }));
}

const dayOf = (at: Date | null) => at && dayInAmsterdam(at);

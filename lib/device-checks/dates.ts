import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { orderDateFacts } from "@/lib/supervision-orders/dates";
import { explainEnd, supposedOrder } from "@/lib/supervision-orders/explain";
import { type RecordDates, written } from "@/lib/terms/what-if";
import { visibleCheck } from "./check-row";
import { type CheckDateFacts, explainCheck } from "./explain-check";
import type { Basis, ChecksPerYear } from "./plan-window";
import { attemptsOf, readSetting } from "./setting";

type Check = Awaited<ReturnType<typeof visibleCheck>>;

/** The due day of one check. Throws NotFound when it is not for this actor. */
export async function checkDates(db: ReadDb, occasion: Occasion, id: string): Promise<RecordDates> {
  const check = await visibleCheck(db, occasion, id);
  const facts = await checkDateFacts(db, occasion, check);
  const order = await orderDateFacts(db, occasion, check.orderId);
  const { timetable } = facts;
  return {
    orderId: check.orderId,
    dates: [
      {
        kind: "device-check",
        id,
        explain: (wish) =>
          explainCheck(
            {
              ...facts.facts,
              orderEndOn: explainEnd(supposedOrder(order, wish)).on,
              dueOn: written(wish, facts.facts.dueOn),
            },
            timetable,
          ),
      },
    ],
  };
}

async function checkDateFacts(db: ReadDb, occasion: Occasion, check: Check) {
  const { schedule } = check;
  const setting = await readSetting(db, occasion, check.conditionId);
  const earlier = await db.deviceCheck.findMany({
    where: {
      outcome: { not: null },
      id: { not: check.id },
      schedule: { condition: { orderId: check.orderId, sequence: setting.condition.sequence } },
      ...(check.endedAt ? { endedAt: { lt: check.endedAt } } : {}),
    },
    orderBy: { endedAt: "asc" },
    select: { id: true, outcome: true, startedAt: true, endedAt: true, dueOn: true, followUp: true },
  });
  const before = earlier.at(-1);
  const since = await countedSince(db, check);
  const pauses = await pausesOf(db, schedule, since, check.endedAt);
  const facts: CheckDateFacts = {
    cap: setting.cap,
    refusalCounts: setting.refusalCounts,
    leadDecidedOn: setting.leadDecidedOn,
    orderEndOn: setting.orderEndOn,
    perYear: Math.max(1, Math.min(schedule.checksPerYear, setting.cap?.max ?? 3)) as ChecksPerYear,
    basis: schedule.basis as Basis,
    minimumGapDays: schedule.minimumGapDays,
    startedOn: fromDb(schedule.startedOn),
    attempts: attemptsOf(earlier),
    earlierDueOn: before?.outcome === "refused" ? fromDb(before.dueOn) : null,
    movedDays: pauses.days,
    pauses: pauses.periods,
    chosen: chosenBy(before),
    dueOn: fromDb(check.dueOn),
  };
  return { facts, timetable: setting.timetable };
}

function chosenBy(
  before: { readonly outcome: string | null; readonly followUp: string | null } | undefined,
): CheckDateFacts["chosen"] {
  if (before?.outcome === "impossible") return "window";
  return before?.followUp === "extra-check" ? "extra" : null;
}

/** When the date was last counted: as the check was planned, or as its schedule was changed. */
async function countedSince(db: ReadDb, check: Check): Promise<Date | null> {
  const events = await db.auditEvent.findMany({
    where: {
      OR: [
        { subjectId: check.id, event: "device-checks.planned" },
        {
          subjectId: check.scheduleId,
          event: "device-checks.schedule-changed",
          ...(check.endedAt ? { at: { lt: check.endedAt } } : {}),
        },
      ],
    },
    orderBy: { at: "desc" },
    take: 1,
    select: { at: true },
  });
  return events[0]?.at ?? null;
}

/** The times the schedule stood still after the date was counted, and the days by which the check moved. */
async function pausesOf(
  db: ReadDb,
  schedule: Check["schedule"],
  since: Date | null,
  until: Date | null,
): Promise<{ readonly days: number; readonly periods: readonly Period[] }> {
  const resumed = await db.auditEvent.findMany({
    where: {
      subjectId: schedule.id,
      event: "device-checks.schedule-resumed",
      at: { ...(since ? { gt: since } : {}), ...(until ? { lt: until } : {}) },
    },
    orderBy: { at: "asc" },
    select: { at: true, detail: true },
  });
  const past = resumed.map(({ at, detail }) => ({
    at,
    days: Number((detail as { days?: number })?.days ?? 0),
  }));
  const now: LocalDate | null = schedule.state === "paused" ? fromDbOrNull(schedule.pausedFromOn) : null;
  return {
    days: past.reduce((sum, each) => sum + each.days, 0),
    periods: [
      ...past.flatMap(({ at, days }) => (days > 0 ? [pausedBefore(at, days)] : [])),
      ...(now ? [{ from: now, until: null }] : []),
    ],
  };
}

/** The first day of a pause counts, the day on which the schedule went on does not. */
const pausedBefore = (at: Date, days: number): Period => {
  const on = dayInAmsterdam(at);
  return { from: addDays(on, -days), until: addDays(on, -1) };
};

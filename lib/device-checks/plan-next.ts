import { addDays, earliest, type LocalDate, latest } from "@/lib/calendar/local-date";
import type { CommandContext } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { lastExecutedOn } from "./attempts";
import { firstDayUnderCap } from "./cap";
import { clauseProblems } from "./clause";
import { nextCheck } from "./next-check";
import type { Basis, ChecksPerYear, CheckWindow } from "./plan-window";
import type { Setting } from "./setting";

export type ScheduleRow = {
  readonly id: string;
  readonly orderId: string;
  readonly conditionId: string;
  readonly checksPerYear: number;
  readonly basis: string;
  readonly minimumGapDays: number;
  readonly startedOn: Date;
};

/**
 * The rule's answer for this schedule: when the next check can and should be. A judge who allowed less afterwards
 * is followed at once, whatever number the schedule still names.
 */
export const nextFor = (schedule: ScheduleRow, setting: Setting) =>
  nextCheck(
    {
      ...setting,
      perYear: Math.max(1, Math.min(schedule.checksPerYear, setting.cap?.max ?? 3)) as ChecksPerYear,
      basis: schedule.basis as Basis,
      minimumGapDays: schedule.minimumGapDays,
      startedOn: fromDb(schedule.startedOn),
      // A pause moves the open check itself when it ends, so nothing is left to count here.
      pauses: [],
    },
    setting.timetable,
  );

const mayBook = ({ condition, clause }: Setting): boolean =>
  condition.state === "active" && clauseProblems(clause).length === 0;

/** Books a check in a window. The database keeps one open check a schedule. */
export async function bookCheck(
  { db, record }: CommandContext,
  schedule: ScheduleRow,
  window: CheckWindow,
): Promise<string> {
  const { id } = await db.deviceCheck.create({
    data: {
      scheduleId: schedule.id,
      orderId: schedule.orderId,
      conditionId: schedule.conditionId,
      windowFromOn: toDb(window.from),
      windowUntilOn: toDb(latest(window.from, window.until)),
      dueOn: toDb(window.dueOn),
      state: "planned",
    },
    select: { id: true },
  });
  const detail = { scheduleId: schedule.id, from: window.from, until: window.until, due: window.dueOn };
  await record({
    event: "device-checks.planned",
    subjectType: "device-check",
    subjectId: id,
    orderId: schedule.orderId,
    detail,
  });
  return id;
}

/**
 * Plans what comes after the last attempt, never due earlier than the attempt it replaces.
 * Nothing is planned when the clause gives no authority, the cap leaves no room, the order ends first, or a lead has
 * to decide.
 */
export async function planNext(
  context: CommandContext,
  schedule: ScheduleRow,
  setting: Setting,
  notDueBefore?: LocalDate,
): Promise<string | null> {
  if (!mayBook(setting)) return null;
  const next = nextFor(schedule, setting);
  if (next.next !== "window") return null;
  const dueOn = notDueBefore ? latest(next.dueOn, notDueBefore) : next.dueOn;
  return bookCheck(context, schedule, { from: next.from, dueOn, until: latest(next.until, dueOn) });
}

// Our own choice: an extra check is due within four weeks of the first day it is allowed.
const EXTRA_WINDOW_DAYS = 28;

/** An extra check: from the first day that the minimum gap and the cap allow, and never later than the regular one. */
export async function planExtra(
  context: CommandContext,
  schedule: ScheduleRow,
  setting: Setting,
): Promise<string | null> {
  if (!mayBook(setting)) return null;
  const regular = nextFor(schedule, setting);
  if (regular.next !== "window") return null;
  const last = lastExecutedOn(setting.attempts);
  const afterGap = last ? addDays(last, schedule.minimumGapDays) : context.occasion.today;
  const from = firstDayUnderCap(setting.cap, setting.attempts, afterGap, setting.refusalCounts);
  if (from === null || from >= regular.from) return planNext(context, schedule, setting);
  const dueOn = earliest(addDays(from, EXTRA_WINDOW_DAYS), regular.dueOn);
  return bookCheck(context, schedule, { from, dueOn, until: dueOn });
}

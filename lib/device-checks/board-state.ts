import { addYears, type LocalDate } from "@/lib/calendar/local-date";
import { dueState } from "@/lib/terms/due";
import type { CheckOutcome } from "./attempts";

/** Where an open check stands, the most pressing first. */
export const openBoardStates = ["overdue", "in-grace", "not-planned", "due", "planned"] as const;

/** How a check of the last twelve months ended. */
export const endedBoardStates = [
  "stopped",
  "refused",
  "impossible",
  "done-late",
  "done-in-time",
] as const satisfies readonly (CheckOutcome | "done-late" | "done-in-time")[];

export const boardStates = [...openBoardStates, ...endedBoardStates] as const;
export type BoardState = (typeof boardStates)[number];

/** How the board can be narrowed: what is open, what has ended, or one state. */
export const boardFilters = ["open", "ended", ...boardStates] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** Whether a filter, or a state itself, is about checks that are still open. */
export const isOpenFilter = (filter: BoardFilter): boolean =>
  filter === "open" || openBoardStates.some((state) => state === filter);

/** The states that a filter holds. */
export function boardStatesOf(filter: BoardFilter): readonly BoardState[] {
  if (filter === "open") return openBoardStates;
  return filter === "ended" ? endedBoardStates : [filter];
}

/** What a check's place on the board follows from. */
export type BoardCheck = {
  readonly state: string;
  readonly outcome: string | null;
  readonly dueOn: LocalDate;
  /** The day on which it took place or was attempted; null while it is open. */
  readonly tookPlaceOn: LocalDate | null;
  readonly scheduleState: string;
  readonly orderState: string;
  /** Whether the plan in use leaves its schedule short for lack of capacity. */
  readonly short: "by-capacity" | "no";
};

/** Orders in these states are worked on: one that stands still or has ended is not on the board. */
export const boardOrderStates = ["started", "running"];

/**
 * How a check stands on the board: one answer for tile, list, case page and file. Null when it is not on the board:
 * the order stands still or has ended, its schedule is paused or ended while the check was open, it lapsed, or it ended
 * longer than twelve months ago. Late has one border, the end of the days of grace, for open and ended checks alike:
 * what was never called overdue was not done late either. A check that the plan had no room for is nobody's delay.
 */
export function boardState(check: BoardCheck, graceDays: number, today: LocalDate): BoardState | null {
  if (!boardOrderStates.includes(check.orderState)) return null;
  return check.outcome === null
    ? openState(check, graceDays, today)
    : endedState(check.outcome as CheckOutcome, check, graceDays, today);
}

function openState(check: BoardCheck, graceDays: number, today: LocalDate): BoardState | null {
  if (!["planned", "assigned", "in-progress"].includes(check.state)) return null;
  if (check.scheduleState !== "active") return null;
  const { state } = dueState(check.dueOn, graceDays, today);
  if (state === "on-track") return "planned";
  // once it has begun there was room for it
  if (check.short === "by-capacity" && check.state !== "in-progress") return "not-planned";
  return state === "due-soon" ? "due" : state;
}

function endedState(
  outcome: CheckOutcome,
  { tookPlaceOn, dueOn }: BoardCheck,
  graceDays: number,
  today: LocalDate,
): BoardState | null {
  if (!tookPlaceOn || tookPlaceOn <= addYears(today, -1)) return null;
  if (outcome !== "done") return outcome;
  return dueState(dueOn, graceDays, tookPlaceOn).state === "overdue" ? "done-late" : "done-in-time";
}

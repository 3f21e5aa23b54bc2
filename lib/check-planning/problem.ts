import type { LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import type { Attempt } from "@/lib/device-checks/attempts";
import type { RefusalCounts } from "@/lib/device-checks/cap";
import type { Cap } from "@/lib/device-checks/clause";
import type { Basis, ChecksPerYear } from "@/lib/device-checks/plan-window";

/** A period of which the end is known. */
export type Span = { readonly from: LocalDate; readonly until: LocalDate };

/**
 * Everything the planner knows. It holds no names, addresses or grounds of the mark: an order is an opaque id.
 * The same input in another order is the same input.
 */
export type PlanInput = {
  /** The days the plan is about: the policy year, or what is left of it for a shortened one. */
  readonly period: Span;
  /** The first day that may still be planned; what lies before it stands. */
  readonly planFrom: LocalDate;
  /** Days on which nobody checks, beside weekends and the holidays of the Algemene termijnenwet. */
  readonly closedDays: readonly LocalDate[];
  readonly units: readonly PlanUnit[];
  readonly orders: readonly PlanOrder[];
  readonly policy: PlanPolicy;
};

export type PlanUnit = {
  readonly id: string;
  /** Slots: one worker for one check, with everybody present. A week that is not named has none. */
  readonly weeks: readonly { readonly monday: LocalDate; readonly slots: number }[];
  readonly closedDays: readonly LocalDate[];
  /** Who does the checks; empty when the unit does not say, and then the slots hold as they are. */
  readonly workers: readonly PlanWorker[];
};

export type PlanWorker = {
  readonly id: string;
  /** What the unit's slots lose in a week in which this worker is away. */
  readonly slotsPerWeek: number;
  readonly absent: readonly Period[];
};

export const closures = ["detention", "admission", "pause"] as const;
export type Closure = Period & { readonly why: (typeof closures)[number] };

export type PlanOrder = {
  readonly id: string;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly perYear: ChecksPerYear;
  readonly basis: Basis;
  /** From the day the schedule was activated up to the end of the order. */
  readonly running: Period;
  readonly closed: readonly Closure[];
  /** The judge's ceiling; null when the judgment names none. */
  readonly cap: Cap | null;
  /** Every attempt so far, also of earlier years. */
  readonly attempts: readonly Attempt[];
  readonly leadDecidedOn: LocalDate | null;
  readonly minimumGapDays: number;
  /** Two where the safety flag says so. */
  readonly workers: 1 | 2;
  /** Codes of the marks on this order; which of them give priority, and in which order, is policy. */
  readonly marks: readonly string[];
  /**
   * Checks that stand and are still to come, by a day of their week: visible to the officer already, so never moved.
   * Gap and cap hold for whichever day of that week it will be.
   */
  readonly firm: readonly LocalDate[];
  /** What the plan before had from `planFrom` on; null for an order that was not in it. */
  readonly kept: readonly KeptVisit[] | null;
};

/** Why a visit is in the plan: the number of the order, that number with a mark, or the draw. */
export const visitBases = ["wanted", "priority", "draw"] as const;
export type VisitBasis = (typeof visitBases)[number];
export type KeptVisit = { readonly monday: LocalDate; readonly basis: VisitBasis };

/** The policy of the year: decided by people, passed in, part of the commitment. */
export type PlanPolicy = {
  /** Share of the slots for the draw among all orders, 0 to 1. */
  readonly randomShare: number;
  /** Marks that give priority, the strongest first. A mark that is not here gives none. */
  readonly priorities: readonly string[];
  /** Whether a colleague of the unit may do the check of an officer who is away. */
  readonly cover: "any-worker" | "own-officer";
  readonly refusalCounts: RefusalCounts;
};

export type Visit = {
  readonly orderId: string;
  /** The ISO week, by its Monday. */
  readonly monday: LocalDate;
  readonly basis: VisitBasis;
  /** The days of that week on which the check can be done. */
  readonly days: readonly LocalDate[];
};

/** Why an order has fewer checks than its number. Never the officer's doing: it was not planned. */
export const shortages = ["capacity", "no-open-week", "gap", "cap", "lead-decides"] as const;
export type WhyShort = (typeof shortages)[number];
export type Shortage = { readonly orderId: string; readonly short: number; readonly why: WhyShort };

export type WeekLoad = {
  readonly unitId: string;
  readonly monday: LocalDate;
  /** What is left of the week's slots after absence and firm checks. */
  readonly slots: number;
  readonly used: number;
};

/** Why a visit of the plan before stands elsewhere, or is gone; and why one came that was not there. */
export const moveReasons = [
  "worker-absent",
  "week-closed",
  "order-closed",
  "gap",
  "cap",
  "number-lowered",
  "lead-decides",
  "capacity",
  "made-room",
  "new-order",
  "now-planned",
] as const;
export type MoveReason = (typeof moveReasons)[number];
export type Move = {
  readonly orderId: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly why: MoveReason;
};

/** How the draw went in a unit: what policy aims at, and what there was room for. */
export type DrawAccount = { readonly unitId: string; readonly aimed: number; readonly slots: number };

export type Plan = {
  readonly commitment: string;
  readonly visits: readonly Visit[];
  readonly unplanned: readonly Shortage[];
  readonly load: readonly WeekLoad[];
  readonly draws: readonly DrawAccount[];
  readonly moves: readonly Move[];
  /** Units whose plan is good but not proven the best: the search ended at its fixed number of steps. */
  readonly notProven: readonly string[];
};

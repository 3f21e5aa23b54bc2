import { leadMustDecide } from "@/lib/device-checks/attempts";
import { capLimits, type Limit } from "./cap-limits";
import { countOf } from "./number-left";
import { gapInWeeks, type Opening, openingsOf } from "./openings";
import type { PlanInput, PlanOrder, PlanUnit, Shortage, WhyShort } from "./problem";
import { roomIn } from "./room";
import type { UnitWeek } from "./weeks";

/** An order with all that can be said about it before looking at the others. */
export type Candidate = {
  readonly order: PlanOrder;
  readonly openings: readonly Opening[];
  readonly limits: readonly Limit[];
  readonly gapWeeks: number;
  /** The most checks it could get with the unit to itself. */
  readonly room: number;
  /** Checks it should get and could get. */
  readonly wanted: number;
  /** Weeks of the plan before that stay first: of its number, and by the draw. */
  readonly kept: { readonly ofNumber: number; readonly drawn: number };
  /** Place of its strongest mark in the policy's priorities; Infinity without one. */
  readonly rank: number;
  /** What it should get and cannot, whoever else is planned. */
  readonly impossible: readonly Shortage[];
};

export function candidateOf(
  order: PlanOrder,
  unit: PlanUnit,
  weeks: readonly UnitWeek[],
  { policy, period }: PlanInput,
): Candidate {
  const mayBePlanned = !leadMustDecide(order.attempts, order.leadDecidedOn);
  const openings = mayBePlanned ? openingsOf(order, unit, weeks, policy) : [];
  const limits = capLimits(order, openings, policy.refusalCounts);
  const gapWeeks = gapInWeeks(order.minimumGapDays);
  const room = roomIn(openings, limits, gapWeeks);
  const { number: whole, met } = countOf(order, period);
  const number = Math.max(0, whole - met);
  const short = Math.max(0, number - room);
  const why = mayBePlanned ? whyNoRoom(openings, gapWeeks, number) : "lead-decides";
  const ranks = policy.priorities.flatMap((mark, rank) => (order.marks.includes(mark) ? [rank] : []));
  return {
    ...{ order, openings, limits, gapWeeks, room },
    wanted: number - short,
    kept: keptOf(order, number - short, met),
    rank: ranks[0] ?? Number.POSITIVE_INFINITY,
    impossible: short === 0 ? [] : [{ orderId: order.id, short, why }],
  };
}

/**
 * A check that was done early, by the draw, does not cancel the one that was planned later: that would be a quota that
 * is full. It stays as a drawn one. What goes beyond that was taken off the number by a decision.
 */
function keptOf({ kept }: PlanOrder, wanted: number, met: number): Candidate["kept"] {
  const weeks = kept ?? [];
  const drawn = weeks.filter(({ basis }) => basis === "draw").length;
  const ofNumber = Math.min(wanted, weeks.length - drawn);
  return { ofNumber, drawn: Math.min(weeks.length - ofNumber, drawn + met) };
}

function whyNoRoom(openings: readonly Opening[], gapWeeks: number, number: number): WhyShort {
  if (roomIn(openings, [], gapWeeks) >= number) return "cap";
  return openings.length >= number ? "gap" : "no-open-week";
}

import { addWeeks, compareDates, type LocalDate } from "@/lib/calendar/local-date";
import { leadMustDecide } from "@/lib/device-checks/attempts";
import type { Choice } from "./choose";
import { daysFor } from "./openings";
import type { KeptVisit, Move, MoveReason, PlanPolicy, PlanUnit, Visit } from "./problem";
import type { UnitWeek } from "./weeks";

/** A unit after planning, with what each order had in the plan before. */
export type Replanned = {
  readonly unit: PlanUnit;
  readonly weeks: readonly UnitWeek[];
  readonly choices: readonly Choice[];
  readonly visits: readonly (readonly Visit[])[];
  readonly policy: PlanPolicy;
};

/** What stands elsewhere than in the plan before, and why; empty when there was no plan before. */
export function movesIn(plan: Replanned): readonly Move[] {
  const isFirst = plan.choices.every(({ candidate }) => candidate.order.kept === null);
  if (isFirst) return [];
  const demand = keptLoad(plan.choices);
  return plan.choices.flatMap((choice, index) => movesOf(choice, plan.visits[index] ?? [], plan, demand));
}

function movesOf(
  choice: Choice,
  visits: readonly Visit[],
  plan: Replanned,
  demand: ReadonlyMap<LocalDate, number>,
): readonly Move[] {
  const { order } = choice.candidate;
  const before = keptOf(choice);
  const gone = before.filter((monday) => visits.every((visit) => visit.monday !== monday));
  const come = visits.map(({ monday }) => monday).filter((monday) => !before.includes(monday));
  const moved = gone.map((from, at): Move => {
    const to = come[at] ?? null;
    return { orderId: order.id, from, to, why: whyGone(choice, from, to, plan, demand) };
  });
  const why: MoveReason = order.kept === null ? "new-order" : "now-planned";
  const added = come.slice(gone.length).map((to): Move => ({ orderId: order.id, from: null, to, why }));
  return [...moved, ...added];
}

/** From what is true of the order and the week themselves to what others needed. */
function whyGone(
  choice: Choice,
  from: LocalDate,
  to: LocalDate | null,
  { unit, weeks, policy }: Replanned,
  demand: ReadonlyMap<LocalDate, number>,
): MoveReason {
  const { order } = choice.candidate;
  if (leadMustDecide(order.attempts, order.leadDecidedOn)) return "lead-decides";
  const week = weeks.find(({ monday }) => monday === from);
  if (week === undefined) return "week-closed";
  const days = daysFor(order, unit, week, policy);
  if (typeof days === "string") return days;
  if (!fitsGap(choice)) return "gap";
  if (!fitsCap(choice)) return "cap";
  const { granted, drawn, waiting } = choice;
  if (to === null && granted + drawn + waiting < keptOf(choice).length) return "number-lowered";
  if ((demand.get(from) ?? 0) > week.slots) return week.lost > 0 ? "worker-absent" : "capacity";
  return to === null ? "capacity" : "made-room";
}

const keptOf = ({ candidate }: Choice): readonly LocalDate[] =>
  [...(candidate.order.kept ?? [])].map(({ monday }: KeptVisit) => monday).sort(compareDates);

function fitsGap(choice: Choice): boolean {
  const mondays = keptOf(choice);
  const { gapWeeks } = choice.candidate;
  return mondays.every((monday, at) => at === 0 || monday >= addWeeks(mondays[at - 1] ?? monday, gapWeeks));
}

/** Whether the ceiling would have let the order keep all it had. */
function fitsCap(choice: Choice): boolean {
  const kept = new Set(keptOf(choice));
  const held = choice.candidate.openings.map(({ week }) => kept.has(week.monday));
  return choice.candidate.limits.every(
    ({ members, atMost }) => members.filter((member) => held[member]).length <= atMost,
  );
}

/** Slots that the visits of the plan before would take, by week. */
function keptLoad(choices: readonly Choice[]): ReadonlyMap<LocalDate, number> {
  const load = new Map<LocalDate, number>();
  for (const { candidate } of choices) {
    for (const { monday } of candidate.order.kept ?? []) {
      load.set(monday, (load.get(monday) ?? 0) + candidate.order.workers);
    }
  }
  return load;
}

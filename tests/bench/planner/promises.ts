import { addDays, addWeeks, daysBetween, type LocalDate, weekday } from "@/lib/calendar/local-date";
import { contains } from "@/lib/calendar/period";
import { isWorkingDay } from "@/lib/calendar/working-days";
import { numberLeft } from "@/lib/check-planning/number-left";
import type { Plan, PlanInput, PlanOrder, Visit } from "@/lib/check-planning/problem";
import { type Attempt, wasExecuted } from "@/lib/device-checks/attempts";
import { capUse } from "@/lib/device-checks/cap";

/**
 * What every plan promises, told again without the planner's own means: day by day, from the input alone.
 * Empty when all is held.
 */
export function brokenPromises(input: PlanInput, plan: Plan): readonly string[] {
  const visits = new Map(
    input.orders.map(({ id }) => [id, plan.visits.filter((visit) => visit.orderId === id)]),
  );
  return [
    ...input.orders.flatMap((order) => {
      const own = visits.get(order.id) ?? [];
      return [
        ...onOpenDays(order, own, input),
        ...withGap(order, own),
        ...underCap(order, own, input),
        ...numberAccounted(order, own, plan, input),
      ].map((fault) => `${order.id}: ${fault}`);
    }),
    ...withinSlots(input, plan),
  ];
}

function onOpenDays(order: PlanOrder, visits: readonly Visit[], input: PlanInput): readonly string[] {
  const unit = input.units.find(({ id }) => id === order.unitId);
  const shut = new Set([...input.closedDays, ...(unit?.closedDays ?? [])]);
  const away = (id: string | null, day: LocalDate) =>
    unit?.workers.some((one) => one.id === id && one.absent.some((span) => contains(span, day))) ?? false;
  const isOpen = (day: LocalDate) =>
    isWorkingDay(day, shut) &&
    day >= input.planFrom &&
    contains(input.period, day) &&
    contains(order.running, day) &&
    !order.closed.some((span) => contains(span, day)) &&
    !(input.policy.cover === "own-officer" && away(order.officerId, day));
  return visits.flatMap(({ monday, days }) => [
    ...(days.length > 0 ? [] : [`no day in the week of ${monday}`]),
    ...days.filter((day) => !isOpen(day) || day < monday || day >= addWeeks(monday, 1)),
  ]);
}

function withGap(order: PlanOrder, visits: readonly Visit[]): readonly string[] {
  const fixed = order.attempts.filter(wasExecuted).map(({ on }) => on);
  const spans = [
    ...visits.map(({ days }) => ({ first: days[0], last: days.at(-1) })),
    ...fixed.map((day) => ({ first: day, last: day })),
    ...order.firm.map((day) => ({
      first: addDays(day, 1 - weekday(day)),
      last: addDays(day, 5 - weekday(day)),
    })),
  ].sort((a, b) => ((a.first ?? "") < (b.first ?? "") ? -1 : 1));
  return visits.length === 0
    ? []
    : spans.slice(1).flatMap((span, at) => {
        const before = spans[at];
        if (!before?.last || !span.first) return ["a visit without a day"];
        const isVisit = (days: string) => visits.some((visit) => visit.days.some((day) => day === days));
        const bothFixed = !isVisit(before.last) && !isVisit(span.first);
        const close = daysBetween(before.last, span.first) < Math.max(1, order.minimumGapDays);
        return close && !bothFixed ? [`${before.last} and ${span.first} are too close`] : [];
      });
}

/** With the first day of every week, with the last, and with one of each by turns. */
function underCap(order: PlanOrder, visits: readonly Visit[], { policy }: PlanInput): readonly string[] {
  const { cap } = order;
  if (cap === null || visits.length === 0) return [];
  const picks = [
    (_: number) => 0,
    (_: number) => -1,
    (at: number) => (at % 2 === 0 ? 0 : -1),
    (at: number) => (at % 2 === 0 ? -1 : 0),
  ];
  return picks.flatMap((pick) => {
    const days = visits.flatMap(({ days }, at) => days.at(pick(at)) ?? []);
    const asDone = (on: LocalDate): Attempt => ({ on, outcome: "done" });
    const rest = (day: LocalDate) => [
      ...order.attempts,
      ...[...order.firm, ...days.filter((other) => other !== day)].map(asDone),
    ];
    const isOver = (day: LocalDate) => capUse(cap, rest(day), day, policy.refusalCounts).left === 0;
    const later = order.firm.filter((day) => {
      const without = [...order.attempts, ...order.firm.filter((one) => one !== day).map(asDone)];
      const fitted = capUse(cap, without, day, policy.refusalCounts).left > 0;
      return fitted && capUse(cap, [...without, ...days.map(asDone)], day, policy.refusalCounts).left === 0;
    });
    return [...days.filter(isOver), ...later].map((day) => `above the cap on ${day}`);
  });
}

function numberAccounted(
  order: PlanOrder,
  visits: readonly Visit[],
  { unplanned }: Plan,
  { period }: PlanInput,
): readonly string[] {
  const number = numberLeft(order, period);
  const said = unplanned
    .filter(({ orderId }) => orderId === order.id)
    .reduce((sum, { short }) => sum + short, 0);
  const missing = Math.max(0, number - visits.length);
  return said === missing ? [] : [`${missing} missing, ${said} reported`];
}

function withinSlots(input: PlanInput, { load, visits }: Plan): readonly string[] {
  const workers = new Map(input.orders.map(({ id, unitId, workers }) => [id, { unitId, workers }]));
  return input.units.flatMap((unit) =>
    unit.weeks.flatMap(({ monday, slots }) => {
      const here = visits.filter(
        (visit) => visit.monday === monday && workers.get(visit.orderId)?.unitId === unit.id,
      );
      const used = here.reduce((sum, { orderId }) => sum + (workers.get(orderId)?.workers ?? 0), 0);
      const told = load.find((week) => week.unitId === unit.id && week.monday === monday);
      const isWrong = used > slots || used !== (told?.used ?? 0) || used > (told?.slots ?? 0);
      return isWrong ? [`unit ${unit.id}, ${monday}: ${used} used of ${slots}`] : [];
    }),
  );
}

import type { LocalDate } from "@/lib/calendar/local-date";
import type { MoveReason, Plan, PlanInput, WeekLoad } from "./problem";

/** What there was before: checks, and slots they take by week. */
export type Before = { readonly planned: number; readonly weeks: ReadonlyMap<LocalDate, number> };

/** The same without the suppositions of a what-if; else what is left of the plan before; null for a first plan. */
export function planBefore({ orders }: PlanInput, baseline: Plan | null): Before | null {
  if (baseline)
    return {
      planned: baseline.visits.length,
      weeks: new Map(baseline.load.map(({ monday, used }) => [monday, used])),
    };
  if (orders.every(({ kept }) => kept === null)) return null;
  const weeks = new Map<LocalDate, number>();
  for (const { kept, workers } of orders)
    for (const { monday } of kept ?? []) weeks.set(monday, (weeks.get(monday) ?? 0) + workers);
  return { planned: orders.reduce((sum, { kept }) => sum + (kept?.length ?? 0), 0), weeks };
}

/** Load by week, with what it was before beside it; null when there was nothing before. */
export const weeksBeside = (load: readonly WeekLoad[], before: ReadonlyMap<LocalDate, number> | null) =>
  load.map(({ monday, slots, used }) => ({
    ...{ monday, slots, used },
    before: before && (before.get(monday) ?? 0),
  }));

type Shift = {
  readonly orderId: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly why: MoveReason | null;
};

/** Which weeks differ between two plans of the same draw, with the reason where the planner gave one. */
export function differences(before: Plan, after: Plan): readonly Shift[] {
  const reason = new Map(after.moves.map(({ orderId, from, why }) => [`${orderId} ${from}`, why]));
  const mondays = (plan: Plan) => {
    const byOrder = new Map<string, LocalDate[]>();
    for (const { orderId, monday } of plan.visits)
      byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), monday]);
    return byOrder;
  };
  const [was, becomes] = [mondays(before), mondays(after)];
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((orderId) => {
    const [old, now] = [was.get(orderId) ?? [], becomes.get(orderId) ?? []];
    const gone = old.filter((monday) => !now.includes(monday));
    const come = now.filter((monday) => !old.includes(monday));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      orderId,
      from: gone[index] ?? null,
      to: come[index] ?? null,
      why: reason.get(`${orderId} ${gone[index] ?? null}`) ?? null,
    }));
  });
}

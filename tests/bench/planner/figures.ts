import type { LocalDate } from "@/lib/calendar/local-date";
import {
  gapsBetween,
  hazardAfterVisit,
  quarterShares,
  type Share,
  weekShares,
} from "@/lib/check-planning/fairness";
import type { PlanInput, Visit } from "@/lib/check-planning/problem";

/** What the requirement asks of the draw, each with its figure in words. */
export type Fairness = readonly { readonly says: string; readonly isHeld: boolean }[];

/** Too few looks at a distance to say anything about it. */
const ENOUGH_EXPOSURE = 2000;
/** With fewer, chance alone puts a tenth of an order's visits in one of so many weeks. */
const ENOUGH_DRAWS = 180;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const most = (shares: readonly Share<unknown>[]): number => Math.max(...shares.map(({ share }) => share));
const least = (shares: readonly Share<unknown>[]): number => Math.min(...shares.map(({ share }) => share));

export function fairnessOf(
  input: PlanInput,
  plans: readonly (readonly Visit[])[],
  mondays: readonly LocalDate[],
): Fairness {
  const visits = plans.flat();
  const weeks = weekShares(visits, mondays);
  const quarters = quarterShares(visits, 2027);
  return [
    {
      says: `a week gets ${percent(least(weeks))} to ${percent(most(weeks))} of the visits (at most 10 %)`,
      isHeld: most(weeks) <= 0.1 && least(weeks) > 0,
    },
    {
      says: `a quarter gets ${percent(least(quarters))} to ${percent(most(quarters))} (at least 10 %)`,
      isHeld: least(quarters) >= 0.1,
    },
    ...ofSingleOrders(input, visits, mondays),
    ...ofUnmarked(input, plans),
    ...afterVisits(plans, mondays),
  ];
}

/** The same for each order on its own, when it can be checked the whole year. */
function ofSingleOrders(input: PlanInput, visits: readonly Visit[], mondays: readonly LocalDate[]): Fairness {
  const once = input.orders.filter(({ perYear, closed }) => perYear === 1 && closed.length === 0);
  const byOrder = new Map(once.map(({ id }): [string, Visit[]] => [id, []]));
  for (const visit of visits) byOrder.get(visit.orderId)?.push(visit);
  const own = [...byOrder.values()].filter((drawn) => drawn.length >= ENOUGH_DRAWS);
  if (own.length === 0) return [];
  const week = Math.max(...own.map((drawn) => most(weekShares(drawn, mondays))));
  const quarter = Math.min(...own.map((drawn) => least(quarterShares(drawn, 2027))));
  return [
    {
      says: `of ${own.length} single orders once a year, the fullest week of any has ${percent(week)}, the emptiest quarter ${percent(quarter)}`,
      isHeld: week <= 0.1 && quarter >= 0.1,
    },
  ];
}

function ofUnmarked(input: PlanInput, plans: readonly (readonly Visit[])[]): Fairness {
  const times = new Map(input.orders.filter(({ marks }) => marks.length === 0).map(({ id }) => [id, 0]));
  for (const plan of plans) {
    for (const id of new Set(plan.map(({ orderId }) => orderId))) {
      const before = times.get(id);
      if (before !== undefined) times.set(id, before + 1);
    }
  }
  const fewest = Math.min(...times.values());
  return [
    {
      says: `every order without a mark is checked in at least ${fewest} of the ${plans.length} plans`,
      isHeld: plans.length < 50 || fewest > 0,
    },
  ];
}

function afterVisits(plans: readonly (readonly Visit[])[], mondays: readonly LocalDate[]): Fairness {
  const gaps = plans.flatMap(gapsBetween);
  if (gaps.length < 1000)
    return [{ says: `${gaps.length} second visits: too few to speak of gaps`, isHeld: true }];
  const hazard = hazardAfterVisit(plans, mondays).filter(
    ({ weeksAfter, exposed }) => weeksAfter >= 9 && exposed >= ENOUGH_EXPOSURE,
  );
  const chances = hazard.map(({ exposed, visited }) => visited / exposed);
  return [
    {
      says: `gaps of ${Math.min(...gaps)} to ${Math.max(...gaps)} weeks, ${new Set(gaps).size} different ones`,
      isHeld: Math.min(...gaps) >= 9 && new Set(gaps).size > 20,
    },
    {
      says: `each week from the ninth to week ${hazard.at(-1)?.weeksAfter} after a visit has a chance of ${percent(Math.min(...chances))} to ${percent(Math.max(...chances))}`,
      isHeld: chances.length > 0 && Math.min(...chances) > 0,
    },
  ];
}

import { addYears, type LocalDate } from "@/lib/calendar/local-date";

/** The headline figure: how many orders with a device condition were really checked. */
export type Coverage = {
  readonly orders: number;
  readonly covered: number;
  /** Between 0 and 1; null without orders. */
  readonly share: number | null;
};

/**
 * Orders with at least one check carried out in the twelve months up to and including today.
 * `doneOn` holds the days of completed checks per order; refused attempts are no completed checks.
 */
export function coverage(
  orders: readonly { readonly doneOn: readonly LocalDate[] }[],
  today: LocalDate,
): Coverage {
  const after = addYears(today, -1);
  const covered = orders.filter(({ doneOn }) => doneOn.some((on) => on > after && on <= today)).length;
  return { orders: orders.length, covered, share: orders.length === 0 ? null : covered / orders.length };
}

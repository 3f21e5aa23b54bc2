import { addYears, type LocalDate } from "@/lib/calendar/local-date";

/** The headline figure: how many orders with a running schedule were really checked. */
export type Coverage = {
  readonly orders: number;
  readonly covered: number;
  /** Between 0 and 1; null without orders. */
  readonly share: number | null;
};

/** Between 0 and 1; null without orders, or when they are not told. */
export const shareOf = (of: { readonly orders: number | null; readonly covered: number | null }) =>
  of.orders ? (of.covered ?? 0) / of.orders : null;

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
  const figures = { orders: orders.length, covered };
  return { ...figures, share: shareOf(figures) };
}

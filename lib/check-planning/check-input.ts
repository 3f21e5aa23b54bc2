import { weekday } from "@/lib/calendar/local-date";
import type { PlanInput } from "./problem";

/** Refuses input that contradicts itself: a mistake in the program that gathered it, so a RangeError. */
export function checkInput({ period, units, orders, policy }: PlanInput): void {
  must(period.from <= period.until, "the period ends before it begins");
  must(policy.randomShare >= 0 && policy.randomShare <= 1, "the random share is not between 0 and 1");
  mustDiffer(policy.priorities, "priority");
  mustDiffer(
    units.map(({ id }) => id),
    "unit",
  );
  mustDiffer(
    orders.map(({ id }) => id),
    "order",
  );
  const known = new Set(units.map(({ id }) => id));
  for (const { id, weeks, workers } of units) {
    mustDiffer(
      weeks.map(({ monday }) => monday),
      `week of unit ${id}`,
    );
    must(
      weeks.every(({ monday }) => weekday(monday) === 1),
      `a week of unit ${id} does not begin on a Monday`,
    );
    must(
      [...weeks.map(({ slots }) => slots), ...workers.map(({ slotsPerWeek }) => slotsPerWeek)].every(isCount),
      `unit ${id} has slots that are no whole number`,
    );
  }
  for (const { id, unitId, minimumGapDays, kept } of orders) {
    must(known.has(unitId), `order ${id} stands in a unit that is not there`);
    must(isCount(minimumGapDays), `order ${id} has a gap that is no whole number of days`);
    mustDiffer(kept?.map(({ monday }) => monday) ?? [], `kept week of order ${id}`);
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function mustDiffer(names: readonly string[], what: string): void {
  must(new Set(names).size === names.length, `the same ${what} stands twice`);
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(`Plan input: ${otherwise}`);
}

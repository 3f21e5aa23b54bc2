import type { LocalDate } from "@/lib/calendar/local-date";
import type { Occasion } from "@/lib/platform/occasion";
import type { Chance } from "../chance";
import { at, type Member } from "../stage";
import type { Crew, World } from "../world";

export type ToldCondition = {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly hasClause: boolean;
};

/** One order while its story is told. */
export type ToldCase = {
  readonly world: World;
  readonly crew: Crew;
  readonly officer: Member;
  readonly luck: Chance;
  readonly orderId: string;
  readonly conditions: readonly ToldCondition[];
  readonly twoWorkers: boolean;
  /** Days ago on which the order came in. */
  readonly age: number;
};

/** The version of a row as a screen would have shown it. */
export async function versionOf(world: World, table: string, id: string): Promise<number> {
  const [row] = await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  if (!row) throw new Error(`no ${table} ${id}`);
  return row.version;
}

/** An order with its version, as every step of the order asks. */
export const seenOrder = async ({ world, orderId }: Pick<ToldCase, "world" | "orderId">) => ({
  orderId,
  version: await versionOf(world, "supervision_order", orderId),
});

/** A member of staff on a working day so many days ago. `hour` is UTC. */
export const on = (world: World, member: Member, daysAgo: number, hour = 9, minute = 0): Occasion =>
  at(member, world.calendar.workday(daysAgo), hour, minute);

/** The same on exactly that day, where a date that is counted from it must fall on a day we choose. */
export const exactlyOn = (member: Member, day: LocalDate, hour = 9): Occasion => at(member, day, hour);

/** A colleague of the same unit: never the officer of the case. */
export function colleagueOf({ crew, officer }: Pick<ToldCase, "crew" | "officer">): Member {
  const own = crew.officers.indexOf(officer);
  const next = crew.officers[(own + 1) % crew.officers.length];
  if (!next || next === officer) throw new Error(`nobody else in ${crew.name}`);
  return next;
}

/** The condition on devices; throws for an order without one. */
export function clauseOf({ conditions, orderId }: ToldCase): ToldCondition {
  const found = conditions.find(({ hasClause }) => hasClause);
  if (!found) throw new Error(`no clause in ${orderId}`);
  return found;
}

/** The first condition: the duty to report. */
export function dutyOf({ conditions, orderId }: ToldCase): ToldCondition {
  const [first] = conditions;
  if (!first) throw new Error(`no condition in ${orderId}`);
  return first;
}

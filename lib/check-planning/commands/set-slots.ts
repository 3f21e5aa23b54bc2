import "server-only";
import { daysBetween } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { setSlotsSchema } from "../schema";

/** Two years at most at a time: further ahead nobody knows. */
const MOST_WEEKS = 106;

/** How many checks the unit can do in each week from one to another; a closed week has none and says why. */
export const setSlots = defineCommand({
  name: "check-planning.set-slots",
  roles: ["teamLead"],
  input: setSlotsSchema,
  run: async ({ db, occasion, record }, { fromOn, untilOn, slots, closedReason }) => {
    const { unitId } = occasion.actor;
    if (!unitId) throw new NotFound();
    if (untilOn < fromOn) throw new Refusal("checkPlanning.ends-before-it-begins", { path: "untilOn" });
    if (daysBetween(fromOn, untilOn) / 7 > MOST_WEEKS)
      throw new Refusal("checkPlanning.too-long", { path: "untilOn" });
    if (closedReason !== "" && slots > 0)
      throw new Refusal("checkPlanning.closed-has-no-slots", { path: "slots" });
    await db.$queryRaw`
      with written as (
        insert into unit_week (unit_id, monday, slots, closed_reason)
        select ${unitId}::uuid, monday::date, ${slots}::int, ${closedReason}
        from generate_series(${fromOn}::date, ${untilOn}::date, interval '7 days') as monday
        on conflict (unit_id, monday) do update set slots = excluded.slots, closed_reason = excluded.closed_reason
        returning 1)
      select count(*)::int from written`;
    await record({
      event: "check-planning.slots-set",
      subjectType: "unit",
      subjectId: unitId,
      detail: { from: fromOn, until: untilOn, slots },
    });
    return { unitId };
  },
});

import { formatDutch } from "@/lib/calendar/local-date";
import { setCover } from "@/lib/staff/commands/set-cover";
import type { World } from "../world";
import { on } from "./told-case";

/** Days from today on which a cover begins and ends; who is away and who steps in, by place in the unit. */
const planned = [
  { from: -40, until: -30, absent: 3, covering: 4, reason: "Vakantie" },
  { from: -3, until: 9, absent: 4, covering: 1, reason: "Andere werkzaamheden" },
  { from: 14, until: 28, absent: 1, covering: 0, reason: "Verlof" },
] as const;

/** Cover that was, is and will be, in every unit with an absent officer. */
export async function covers(world: World): Promise<void> {
  const { calendar } = world;
  for (const crew of world.crews) {
    for (const { from, until, absent, covering, reason } of planned) {
      const away = crew.officers[absent];
      const stepsIn = crew.officers[covering];
      if (!away || !stepsIn) continue;
      await setCover(on(world, crew.lead, Math.max(1, -from + 5), 8), {
        absentId: away.actor.staffId,
        coveringId: stepsIn.actor.staffId,
        fromOn: formatDutch(calendar.ago(-from)),
        untilOn: formatDutch(calendar.ago(-until)),
        reason,
      });
    }
  }
}

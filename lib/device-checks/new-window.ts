import type { LocalDate } from "@/lib/calendar/local-date";
import { Refusal } from "@/lib/platform/refusal";
import type { CheckWindow } from "./plan-window";
import { planProblems } from "./rules";
import type { ScheduleState } from "./schedule-states";
import type { Setting } from "./setting";

type Scheduled = { readonly state: string; readonly minimumGapDays: number };

/**
 * A window someone chose for a new attempt, due on its last day. First checks the days themselves, then, when the
 * setting is known, whether the judgment and the order leave room. Throws a Refusal.
 */
export function newWindow(
  today: LocalDate,
  from: LocalDate | undefined,
  until: LocalDate | undefined,
  leadReasonBeyondCap: string | null = null,
) {
  if (!from || !until)
    throw new Refusal("deviceChecks.window-needed", { path: from ? "newWindowUntil" : "newWindowFrom" });
  if (until < from) throw new Refusal("deviceChecks.window-order", { path: "newWindowUntil" });
  if (until < today) throw new Refusal("deviceChecks.window-past", { path: "newWindowUntil" });
  return (schedule: Scheduled, setting: Setting): CheckWindow => {
    const problems = planProblems({
      ...setting,
      scheduleState: schedule.state as ScheduleState,
      minimumGapDays: schedule.minimumGapDays,
      from,
      until,
      today,
      openChecks: 0,
      leadDecidedOn: setting.attempts.at(-1)?.on ?? null,
      leadReasonBeyondCap,
    });
    if (problems.length > 0) throw new Refusal("deviceChecks.window-not-possible", { path: "newWindowFrom" });
    return { from, until, dueOn: until };
  };
}

import { DueBadge, type DueState as Look } from "@/components/ui/due-badge";
import type { Due, DueState } from "@/lib/device-checks/due";
import type { Translate } from "@/lib/i18n/translator";

/** The look of a check's due state. */
export const dueLooks = {
  overdue: "overdue",
  "in-grace": "today",
  due: "today",
  "due-soon": "soon",
  "on-track": "onTrack",
} as const satisfies Record<DueState, Look>;

/** How a check stands today, in words and a shape. */
export function CheckDue({ due, t }: { readonly due: Due; readonly t: Translate }) {
  return (
    <DueBadge state={dueLooks[due.state]}>{t(`deviceChecks.due.${due.state}`, { days: due.days })}</DueBadge>
  );
}

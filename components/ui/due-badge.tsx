import { AlarmClock, CalendarCheck, CircleCheck, Clock, Hourglass } from "lucide-react";
import type { ReactNode } from "react";
import { StatusBadge } from "./status-badge";
import type { Tone } from "./tone";

/** How a term stands today. */
export type DueState = "overdue" | "today" | "soon" | "onTrack" | "done";

const looks = {
  overdue: { tone: "negative", icon: AlarmClock },
  today: { tone: "warning", icon: Hourglass },
  soon: { tone: "warning", icon: Clock },
  onTrack: { tone: "neutral", icon: CalendarCheck },
  done: { tone: "positive", icon: CircleCheck },
} as const satisfies Record<DueState, { tone: Tone; icon: unknown }>;

/** A chip for a term; the words ("3 dagen te laat") come from the caller. */
export function DueBadge({ state, children }: { readonly state: DueState; readonly children: ReactNode }) {
  const { tone, icon: Icon } = looks[state];
  return (
    <StatusBadge tone={tone} icon={<Icon aria-hidden="true" />}>
      {children}
    </StatusBadge>
  );
}

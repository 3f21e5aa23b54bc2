"use client";

import type { ReactNode } from "react";
import { type BadgeIcon, StatusBadge } from "./status-badge";
import type { Tone } from "./tone";

/** How a term stands today; `in-grace` is past its day and not yet called late. */
export type DueState = "overdue" | "in-grace" | "due" | "due-soon" | "on-track" | "done";

const looks = {
  overdue: { tone: "negative", icon: "alarm-clock" },
  "in-grace": { tone: "warning", icon: "hourglass" },
  due: { tone: "warning", icon: "hourglass" },
  "due-soon": { tone: "warning", icon: "clock" },
  "on-track": { tone: "neutral", icon: "calendar-check" },
  done: { tone: "positive", icon: "circle-check" },
} as const satisfies Record<DueState, { tone: Tone; icon: BadgeIcon }>;

/** A chip for a term; the words ("3 dagen te laat") come from the caller. */
export function DueBadge({ state, children }: { readonly state: DueState; readonly children: ReactNode }) {
  const { tone, icon } = looks[state];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {children}
    </StatusBadge>
  );
}

"use client";

import type { ReactElement, ReactNode } from "react";
import type { Tone } from "./tone";

/** Shapes that icon.css draws before the words. */
export type BadgeIcon =
  | "alarm-clock"
  | "calendar-check"
  | "circle-alert"
  | "circle-check"
  | "circle-dashed"
  | "clock"
  | "hourglass"
  | "info"
  | "triangle-alert";

/** The shape that says the same as the colour. */
const usual = {
  neutral: "circle-dashed",
  info: "info",
  positive: "circle-check",
  warning: "triangle-alert",
  negative: "circle-alert",
} as const satisfies Record<Tone, BadgeIcon>;

/** A state in one or two words, with a shape beside the colour. */
export function StatusBadge({
  tone = "neutral",
  icon,
  children,
}: {
  readonly tone?: Tone;
  /** Another shape of icon.css, or a drawing of its own. */
  readonly icon?: BadgeIcon | ReactElement;
  readonly children: ReactNode;
}) {
  const shape = icon ?? usual[tone];
  const named = typeof shape === "string";
  return (
    <span className={`nl-data-badge badge badge--${tone}`} data-icon={named ? shape : undefined}>
      {named ? null : shape}
      <span className="cap-centred">{children}</span>
    </span>
  );
}

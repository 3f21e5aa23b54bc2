"use client";

import type { ReactNode } from "react";
import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

/** A state in one or two words, with a shape beside the colour. */
export function StatusBadge({
  tone = "neutral",
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={`nl-data-badge badge badge--${tone}`}>
      {icon ?? <ToneIcon tone={tone} />}
      <span className="cap-centred">{children}</span>
    </span>
  );
}

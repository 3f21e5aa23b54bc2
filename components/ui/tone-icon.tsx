import { CircleAlert, CircleCheck, CircleDashed, Info, TriangleAlert } from "lucide-react";
import type { Tone } from "./tone";

const icons = {
  neutral: CircleDashed,
  info: Info,
  positive: CircleCheck,
  warning: TriangleAlert,
  negative: CircleAlert,
} as const satisfies Record<Tone, unknown>;

/** The shape that says the same as the colour. */
export function ToneIcon({
  tone,
  className = "size-4 shrink-0",
}: {
  readonly tone: Tone;
  readonly className?: string;
}) {
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={className} />;
}

import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

const icons = {
  neutral: "circle-dashed",
  info: "info",
  positive: "circle-check",
  warning: "triangle-alert",
  negative: "circle-alert",
} as const satisfies Record<Tone, IconName>;

/** The shape that says the same as the colour. */
export function ToneIcon({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  return <Icon name={icons[tone]} className={className ? `icon ${className}` : undefined} />;
}

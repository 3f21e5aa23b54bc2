/** What a colour stands for; every tone also comes with an icon or a shape, never colour alone. */
export type Tone = "neutral" | "info" | "positive" | "warning" | "negative";

/** Ground, line and text of a tone, for badges, alerts and chips. */
export const toneSurface = {
  neutral: "border-line bg-sunken text-ink",
  info: "border-info-line bg-info-subtle text-info",
  positive: "border-positive-line bg-positive-subtle text-positive",
  warning: "border-warning-line bg-warning-subtle text-warning",
  negative: "border-negative-line bg-negative-subtle text-negative",
} as const satisfies Record<Tone, string>;

/** Solid colour of a tone in an SVG figure. */
export const toneFill = {
  neutral: "fill-control",
  info: "fill-info-border",
  positive: "fill-positive-border",
  warning: "fill-warning-border",
  negative: "fill-negative-border",
} as const satisfies Record<Tone, string>;

import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  received: "info",
  "in-review": "info",
  returned: "neutral",
  accepted: "info",
  assigned: "info",
  started: "positive",
  running: "positive",
  suspended: "warning",
  transferred: "neutral",
  closing: "warning",
  closed: "neutral",
};

/** The colour family of a state of an order. */
export const stateTone = (state: string): Tone => tones[state] ?? "neutral";

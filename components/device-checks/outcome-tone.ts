import type { Tone } from "@/components/ui/tone";

const outcomes: Readonly<Record<string, Tone>> = {
  done: "positive",
  refused: "negative",
  impossible: "warning",
  stopped: "negative",
};

/** The look of how a check ended. */
export const outcomeTone = (outcome: string | null): Tone => outcomes[outcome ?? ""] ?? "neutral";

const states: Readonly<Record<string, Tone>> = {
  "in-progress": "info",
  assigned: "info",
  stopped: "negative",
  refused: "warning",
  impossible: "warning",
  done: "info",
  assessed: "info",
};

/** The look of where a check stands: what still waits for someone is coloured. */
export const stateTone = (state: string): Tone => states[state] ?? "neutral";

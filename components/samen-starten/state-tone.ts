import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  handover: "info",
  shortened: "warning",
  stopped: "warning",
  closed: "positive",
};

export const trajectoryTone = (state: string): Tone => tones[state] ?? "info";

const scores: readonly Tone[] = ["negative", "warning", "positive"];

/** The look of a score of 0 to 2. */
export const scoreTone = (score: number): Tone => scores[score] ?? "neutral";

import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  signal: "warning",
  "under-investigation": "info",
  "no-violation": "neutral",
  excusable: "neutral",
  violation: "negative",
  "response-chosen": "info",
  settled: "positive",
};

export const signalTone = (state: string): Tone => tones[state] ?? "neutral";

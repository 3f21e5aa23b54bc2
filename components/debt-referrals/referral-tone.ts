import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  draft: "warning",
  permission: "warning",
  sent: "info",
  "receipt-confirmed": "info",
  "first-talk": "info",
  admitted: "positive",
  stabilisation: "positive",
  solution: "positive",
  aftercare: "positive",
  rejected: "negative",
};

export const referralTone = (state: string): Tone => tones[state] ?? "neutral";

const results: Readonly<Record<string, Tone>> = {
  crisis: "negative",
  complex: "warning",
  "own-coaching": "info",
};

export const resultTone = (result: string): Tone => results[result] ?? "neutral";

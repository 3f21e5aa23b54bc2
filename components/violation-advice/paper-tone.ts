import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  draft: "neutral",
  challenge: "info",
  "awaiting-approval": "warning",
  approved: "info",
  issued: "info",
  "in-force": "positive",
  sent: "info",
  "received-by-cjib": "info",
  "received-by-om": "positive",
  answered: "positive",
  "at-om": "info",
  "question-asked": "warning",
  "om-decided": "warning",
  "at-court": "info",
  "court-decided": "warning",
  settled: "positive",
  open: "warning",
  noted: "neutral",
  joined: "neutral",
  decided: "positive",
};

/** The tone of a state of a warning, notice, advice or OM case. */
export const paperTone = (state: string): Tone => tones[state] ?? "neutral";

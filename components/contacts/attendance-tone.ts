import type { Tone } from "@/components/ui/tone";

const tones: Readonly<Record<string, Tone>> = {
  appeared: "positive",
  late: "warning",
  "absent-with-message": "warning",
  "absent-without-message": "negative",
};

/** The colour family of whether the client was there. */
export const attendanceTone = (attendance: string): Tone => tones[attendance] ?? "neutral";

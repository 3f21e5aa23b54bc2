import type { Tone } from "@/components/ui/tone";

export type WordingCode = "unassessed" | "sufficient" | "doubtful" | "insufficient" | "despite-doubt";

/** How the judgement of the wording reads: doubt on which a lead decided has a word of its own. */
export const wordingCode = (clause: {
  readonly wording: string;
  readonly despiteDoubt: boolean;
}): WordingCode => (clause.despiteDoubt ? "despite-doubt" : (clause.wording as WordingCode));

export const wordingTone = {
  unassessed: "warning",
  sufficient: "positive",
  doubtful: "warning",
  insufficient: "negative",
  "despite-doubt": "positive",
} as const satisfies Record<WordingCode, Tone>;

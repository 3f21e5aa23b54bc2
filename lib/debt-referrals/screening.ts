import type { Creditor, CrisisGround, ScreeningResult } from "./codes";
import { crisisGrounds } from "./codes";

/** The answers on which a suggestion rests. */
export type SuggestionInput = {
  readonly costsCovered: "yes" | "no" | "unknown";
  readonly unopenedLetters: "yes" | "no" | "unknown";
  readonly creditors: readonly Creditor[];
  readonly total: string;
  readonly seizures: readonly string[];
  readonly threats: readonly string[];
  readonly help: readonly string[];
  readonly stress: number;
};

export type Suggestion = { readonly result: ScreeningResult; readonly reasons: readonly string[] };

/** Own choice: from three creditors on a specialist is needed ("several creditors", letter of 9 February 2024). */
export const MANY_CREDITORS = 3;
/** Own choice: stress from which money worries get in the way of the supervision. */
export const HIGH_STRESS = 6;

/** The crisis grounds of the law among the threats named. */
export const legalThreats = (threats: readonly string[]): readonly CrisisGround[] =>
  crisisGrounds.filter((ground) => threats.includes(ground));

/**
 * What the answers point to, with the reasons as codes. A suggestion only: the officer decides.
 * Crisis grounds: Wgs art. 4 lid 2. The other thresholds are our own choice.
 */
export function suggestion(answers: SuggestionInput): Suggestion {
  const crisis = legalThreats(answers.threats);
  if (crisis.length > 0) return { result: "crisis", reasons: crisis };
  if (answers.help.some((help) => ["administration", "arrangement", "wsnp"].includes(help)))
    return { result: "own-coaching", reasons: ["already-helped"] };
  const complex = complexReasons(answers);
  if (complex.length > 0) return { result: "complex", reasons: complex };
  const light = lightReasons(answers);
  return light.length > 0
    ? { result: "own-coaching", reasons: light }
    : { result: "none", reasons: ["nothing-found"] };
}

function complexReasons(answers: SuggestionInput): readonly string[] {
  return [
    ...(answers.threats.length > 0 ? ["other-threat"] : []),
    ...(answers.creditors.length >= MANY_CREDITORS ? ["many-creditors"] : []),
    ...(["5k-20k", "20k-50k", "over-50k"].includes(answers.total) ? ["high-total"] : []),
    ...(answers.seizures.length > 0 ? ["seizure"] : []),
    ...(answers.total === "unknown" && answers.unopenedLetters === "yes" ? ["no-overview"] : []),
  ];
}

function lightReasons(answers: SuggestionInput): readonly string[] {
  return [
    ...(answers.creditors.length > 0 || answers.total === "1k-5k" ? ["some-debt"] : []),
    ...(answers.costsCovered === "no" ? ["costs-not-covered"] : []),
    ...(answers.unopenedLetters === "yes" ? ["unopened-letters"] : []),
    ...(answers.stress >= HIGH_STRESS ? ["stress"] : []),
  ];
}

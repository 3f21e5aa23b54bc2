/** The three risk behaviours a check looks for (letter to parliament 29 270 no. 156), and nothing else. */
export const riskBehaviours = {
  G1: "seksueel getinte communicatie met minderjarigen",
  G2: "bezoek aan een digitale omgeving waar materiaal van kindermisbruik te krijgen is",
  G3: "bezoek aan een digitale omgeving waar seksuele handelingen met minderjarigen worden besproken",
} as const;
export type RiskBehaviour = keyof typeof riskBehaviours;

export type AssessmentProblem = "second-person-needed" | "lead-needed";

/** With an indication nobody judges alone what they alone saw: someone else assesses, or a second worker was there. */
export function assessProblems(input: {
  readonly behaviours: readonly RiskBehaviour[];
  readonly checkers: readonly string[];
  readonly assessedBy: string;
}): readonly AssessmentProblem[] {
  const alone = new Set([...input.checkers, input.assessedBy]).size < 2;
  return input.behaviours.length > 0 && alone ? ["second-person-needed"] : [];
}

/** A check with an indication is closed by a lead. */
export function closeProblems(input: {
  readonly behaviours: readonly RiskBehaviour[];
  readonly role: string;
}): readonly AssessmentProblem[] {
  return input.behaviours.length > 0 && input.role !== "teamLead" ? ["lead-needed"] : [];
}

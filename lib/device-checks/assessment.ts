import type { behaviours } from "./codes";

export type RiskBehaviour = (typeof behaviours)[number];

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

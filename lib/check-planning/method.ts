/**
 * The name of this way of planning, part of the commitment. Change the number when the same seed and input would
 * give another plan: another rule of choice, another weight, another version of the solver.
 */
export const method = "check-planning-2 highs-1.15.3";

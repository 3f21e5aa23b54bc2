import type { StartProblem } from "./rules";

/** A reason why a check cannot begin. */
export type Blocker = StartProblem | "condition-ended";

/** Blockers that an answer on the form can take away. */
export const answerable: readonly Blocker[] = [
  "before-window",
  "second-worker-missing",
  "condition-not-confirmed",
  "identity-not-seen",
  "explanation-not-given",
  "proportionality-incomplete",
];

/** Blockers under which nothing may be asked of the client at all. */
export const withoutAuthority: readonly Blocker[] = [
  "wording-unassessed",
  "wording-insufficient",
  "wording-needs-lead",
  "manner-missing",
  "scope-missing",
  "privacy-guard-missing",
  "order-not-running",
];

import type { RiskBehaviour } from "./assessment";
import { type Scope, scopes } from "./codes";

/** What the judgment says of devices and means. */
export type DeviceLimits = {
  readonly devicesIncluded: readonly string[];
  readonly devicesExcluded: readonly string[];
  readonly toolAllowed: boolean;
};

/** An empty list of allowed kinds is no limit; an excluded kind is never allowed. */
export const kindAllowed = (limits: DeviceLimits, kind: string): boolean =>
  !limits.devicesExcluded.includes(kind) &&
  (limits.devicesIncluded.length === 0 || limits.devicesIncluded.includes(kind));

/** Cloud storage is a device of its own in a judgment; traces of deletion cannot be seen without a tool. */
export const allowedScopes = (limits: DeviceLimits): readonly Scope[] =>
  scopes.filter((scope) => {
    if (scope === "cloud") return kindAllowed(limits, "cloud-account");
    return scope !== "deleted-traces" || limits.toolAllowed;
  });

export type FindingAnswers = {
  readonly looked: "yes" | "no";
  readonly notLookedWhy: string;
  readonly access?: string | undefined;
  readonly scope: readonly string[];
  readonly means?: string | undefined;
  readonly toolVersion: string;
  readonly minutes?: number | undefined;
  readonly outcome?: string | undefined;
  readonly behaviours: readonly RiskBehaviour[];
};

export type FindingProblem =
  | "not-looked-why"
  | "finding-incomplete"
  | "tool-not-allowed"
  | "tool-version-needed"
  | "scope-not-allowed"
  | "behaviour-needed"
  | "behaviour-without-indication";

/** The first thing wrong with a finding, with the field where it shows; null when it is in order. */
export function findingProblem(
  answers: FindingAnswers,
  limits: DeviceLimits,
): { readonly problem: FindingProblem; readonly field: string } | null {
  if (answers.looked === "no") {
    return answers.notLookedWhy === "" ? { problem: "not-looked-why", field: "notLookedWhy" } : null;
  }
  const missing = (["access", "means", "minutes", "outcome"] as const).find(
    (field) => answers[field] === undefined,
  );
  if (missing) return { problem: "finding-incomplete", field: missing };
  if (answers.means === "tool" && !limits.toolAllowed) return { problem: "tool-not-allowed", field: "means" };
  if (answers.means === "tool" && answers.toolVersion === "")
    return { problem: "tool-version-needed", field: "toolVersion" };
  const may: readonly string[] = allowedScopes(limits);
  if (answers.scope.some((scope) => !may.includes(scope)))
    return { problem: "scope-not-allowed", field: "scope" };
  const indicated = answers.outcome === "indication";
  if (indicated && answers.behaviours.length === 0)
    return { problem: "behaviour-needed", field: "behaviours" };
  if (!indicated && answers.behaviours.length > 0)
    return { problem: "behaviour-without-indication", field: "behaviours" };
  return null;
}

type FindingRow = {
  readonly looked: boolean;
  readonly notLookedWhy: string;
  readonly outcome: string | null;
};

/** A device is dealt with when it was looked at with an outcome, or when it is said why it was not. */
export const findingComplete = (row: FindingRow): boolean =>
  row.looked ? row.outcome !== null : row.notLookedWhy !== "";

type Behaving = { readonly behaviours: readonly string[]; readonly outcome: string | null };

/** Risk behaviour seen in any of the findings. */
export const behavioursOf = (rows: readonly Behaving[]): readonly RiskBehaviour[] =>
  [...new Set(rows.flatMap(({ behaviours }) => behaviours))].sort() as RiskBehaviour[];

/** Findings that must be looked into as a possible violation: risk behaviour, or wiping and hiding. */
export const givesSignal = (rows: readonly Behaving[]): boolean =>
  behavioursOf(rows).length > 0 || rows.some(({ outcome }) => outcome === "wiping-suspected");

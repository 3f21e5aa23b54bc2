import type { LocalDate } from "@/lib/calendar/local-date";

/** How the wording of the clause was judged; only a person judges it. */
export const wordings = ["unassessed", "sufficient", "doubtful", "insufficient"] as const;
export type Wording = (typeof wordings)[number];

/** Over which time the judgment counts its checks. */
export const capPeriods = ["calendar-year", "twelve-months", "probation-period"] as const;
export type CapPeriod = (typeof capPeriods)[number];

/** The most checks the judgment allows: data of the order, a ceiling and never a target. */
export type Cap = {
  readonly max: number;
  readonly per: CapPeriod;
  /** Years of twelve months run from this day; without it any twelve months count. */
  readonly anchorOn: LocalDate | null;
};

export type Clause = {
  readonly wording: Wording;
  /** A lead, not an officer, took the decision on the wording. */
  readonly judgedByLead: boolean;
  /** Manner: on the spot or taken along. */
  readonly place: string;
  /** Scope: how deep the check may go. */
  readonly depth: string;
  readonly privacyGuard: string;
};

export type ClauseProblem =
  | "wording-unassessed"
  | "wording-insufficient"
  | "wording-needs-lead"
  | "manner-missing"
  | "scope-missing"
  | "privacy-guard-missing";

/**
 * Why this clause gives no power to check; empty when it does. A clause must say precisely how a check is done
 * and guarantee no more intrusion than needed (HR ECLI:NL:HR:2022:807; for the order itself HR ECLI:NL:HR:2022:1763).
 * In doubt a lead decides knowingly; an insufficient clause goes back to the OM (Sv 6:6:19), whatever anyone decides.
 */
export function clauseProblems(clause: Clause): readonly ClauseProblem[] {
  switch (clause.wording) {
    case "unassessed":
      return ["wording-unassessed"];
    case "insufficient":
      return ["wording-insufficient"];
    case "doubtful":
      return clause.judgedByLead ? [] : ["wording-needs-lead"];
    case "sufficient":
      return [
        ...unwritten(clause.place, "manner-missing"),
        ...unwritten(clause.depth, "scope-missing"),
        ...unwritten(clause.privacyGuard, "privacy-guard-missing"),
      ];
  }
}

/** Whether the text itself is the problem: then only another text helps, and the OM can be asked for it (Sv 6:6:19). */
export const needsAnotherText = (problems: readonly ClauseProblem[]): boolean =>
  problems.includes("wording-insufficient") || problems.includes("wording-needs-lead");

const unwritten = (text: string, problem: ClauseProblem): readonly ClauseProblem[] =>
  text.trim() === "" ? [problem] : [];

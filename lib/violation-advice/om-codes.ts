/**
 * What the OM can do with an advice. Probation advises, the OM decides whether to apply to the court
 * (Sv 6:6:19, 6:6:21; for conditional release the OM itself decides, Sv 6:2:12).
 */
export const omMeasures = [
  "GEEN_ACTIE",
  "WAARSCHUWING_BRIEF",
  "WAARSCHUWINGSGESPREK",
  "VORDERING_WIJZIGING_VOORWAARDEN",
  "VORDERING_VERLENGING_PROEFTIJD",
  "VORDERING_VERKORTING_PROEFTIJD",
  "VORDERING_TUL_GEHEEL",
  "VORDERING_TUL_GEDEELTELIJK",
  "AANHOUDING",
  "VORDERING_VOORLOPIGE_TUL",
  "OPDRACHT_WIJZIGEN",
  "BEEINDIGEN_TOEZICHT",
  "VI_HERROEPEN_GEHEEL",
  "VI_HERROEPEN_GEDEELTELIJK",
  "VI_VOORWAARDEN_WIJZIGEN",
  "OPHEFFING_SCHORSING_VH",
  "VERVOLGING",
] as const;
export type OmMeasure = (typeof omMeasures)[number];

/** How the decision stands to the advice. Following is no performance target; the reason feeds back to the team. */
export const omDecisions = ["followed", "partly", "not-followed"] as const;
export type OmDecision = (typeof omDecisions)[number];

/** Why the OM decided otherwise than advised. */
export const omReasonCodes = [
  "facts",
  "explanation",
  "proportionality",
  "law",
  "other-case",
  "other",
] as const;

/** What the court did with an application (Sv 6:6:19-6:6:21); examining judge: Sv 6:6:20. */
export const courtOutcomes = [
  "TOEWIJZING_GEHEEL",
  "TOEWIJZING_GEDEELTELIJK",
  "OMZETTING_TAAKSTRAF",
  "WIJZIGING_VOORWAARDEN",
  "PROEFTIJD_VERLENGD",
  "PROEFTIJD_VERKORT",
  "OPDRACHT_GEWIJZIGD",
  "OPDRACHT_OPGEHEVEN",
  "AFWIJZING",
  "NIET_ONTVANKELIJK",
  "AANHOUDING_ZAAK",
  "VOORLOPIGE_TUL_BEVOLEN",
  "AFGEWEZEN_INVRIJHEIDSTELLING",
] as const;
export type CourtOutcome = (typeof courtOutcomes)[number];

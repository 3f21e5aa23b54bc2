import type { CourtOutcome, OmMeasure } from "./om-codes";

/**
 * What a decision means for the order. "Continues" is the rule: supervision goes on until the court lifts it or the
 * whole sentence is executed; an application filed, provisional execution or remand only suspends.
 */
export type OrderEffect =
  | "continues"
  | "conditions-change"
  | "period-changes"
  | "suspended"
  | "order-changes"
  | "ends"
  /** Part is executed: the rest and its conditions live on and are recorded. */
  | "partly-executed";

export type Follow = {
  /** Where the advice goes: on to the court, or back to the officer to settle. */
  readonly next: "at-court" | "settle";
  readonly order: OrderEffect;
  readonly article: string;
};

/** Per decision of the OM (Sv chapter 6; conditional release is the OM's own, Sv 6:2:12 and 6:2:13a). */
const afterOm = {
  GEEN_ACTIE: settle("continues", "Sv 6:3:14"),
  WAARSCHUWING_BRIEF: settle("continues", "Sv 6:6:21 lid 3"),
  WAARSCHUWINGSGESPREK: settle("continues", "Sv 6:6:21 lid 3"),
  VORDERING_WIJZIGING_VOORWAARDEN: court("continues", "Sv 6:6:19"),
  VORDERING_VERLENGING_PROEFTIJD: court("continues", "Sv 6:6:19 lid 2"),
  VORDERING_VERKORTING_PROEFTIJD: court("continues", "Sv 6:6:19 lid 1"),
  VORDERING_TUL_GEHEEL: court("continues", "Sv 6:6:21"),
  VORDERING_TUL_GEDEELTELIJK: court("continues", "Sv 6:6:21"),
  AANHOUDING: court("suspended", "Sv 6:3:15"),
  VORDERING_VOORLOPIGE_TUL: court("suspended", "Sv 6:6:20"),
  OPDRACHT_WIJZIGEN: settle("order-changes", "Besluit tul art. 3:1"),
  // The supervision ends, the conditions still bind.
  BEEINDIGEN_TOEZICHT: settle("ends", "Besluit tul art. 3:1 lid 2"),
  VI_HERROEPEN_GEHEEL: settle("ends", "Sv 6:2:13a"),
  VI_HERROEPEN_GEDEELTELIJK: settle("partly-executed", "Sv 6:2:13a"),
  VI_VOORWAARDEN_WIJZIGEN: settle("conditions-change", "Sv 6:2:12"),
  OPHEFFING_SCHORSING_VH: court("suspended", "Sv 84"),
  VERVOLGING: settle("ends", "Sv 6:3:14 lid 1"),
} as const satisfies Record<OmMeasure, Follow>;

/** Per outcome at court (Sv 6:6:19-6:6:21) or with the examining judge (Sv 6:6:20). */
const afterCourt = {
  TOEWIJZING_GEHEEL: settle("ends", "Sv 6:6:21"),
  TOEWIJZING_GEDEELTELIJK: settle("partly-executed", "Sv 6:6:21"),
  OMZETTING_TAAKSTRAF: settle("partly-executed", "Sv 6:6:21 lid 2"),
  WIJZIGING_VOORWAARDEN: settle("conditions-change", "Sv 6:6:19"),
  PROEFTIJD_VERLENGD: settle("period-changes", "Sv 6:6:19 lid 2"),
  PROEFTIJD_VERKORT: settle("period-changes", "Sv 6:6:19 lid 1"),
  OPDRACHT_GEWIJZIGD: settle("order-changes", "Sv 6:6:19"),
  OPDRACHT_OPGEHEVEN: settle("ends", "Sv 6:6:19"),
  AFWIJZING: settle("continues", "Sv 6:6:21"),
  NIET_ONTVANKELIJK: settle("continues", "Sv 6:6:21"),
  // Adjourned: nothing has been decided yet.
  AANHOUDING_ZAAK: court("continues", "Sv 6:6:21"),
  // The court hears the application itself within a month (Sv 6:6:21 lid 4).
  VOORLOPIGE_TUL_BEVOLEN: court("suspended", "Sv 6:6:20"),
  AFGEWEZEN_INVRIJHEIDSTELLING: court("continues", "Sv 6:6:20"),
} as const satisfies Record<CourtOutcome, Follow>;

function settle<Effect extends OrderEffect>(order: Effect, article: string) {
  return { next: "settle", order, article } as const;
}

function court<Effect extends OrderEffect>(order: Effect, article: string) {
  return { next: "at-court", order, article } as const;
}

export const followsOm = (measure: OmMeasure): Follow => afterOm[measure];
export const followsCourt = (outcome: CourtOutcome): Follow => afterCourt[outcome];

/** What the law calls the person; the screen's own word is the neutral "cliënt". */
export const personWords = {
  suspect: "verdachte",
  convicted: "veroordeelde",
  released: "voorwaardelijk in vrijheid gestelde",
  detainee: "gedetineerde",
  committed: "ter beschikking gestelde",
  sanctioned: "bestrafte",
  pardoned: "begenadigde",
} as const;
export type PersonWord = keyof typeof personWords;

/** Who can impose a title, or decide when its conditions are not kept. Probation is not among them. */
export const deciders = {
  court: "rechter",
  prosecutor: "officier van justitie",
  dji: "DJI",
  minister: "minister",
  crown: "Kroon",
} as const;
export type Decider = keyof typeof deciders;

/**
 * One legal title (juridisch kader) of supervision.
 * `imposes` gives it, `decides` rules on a violation, `reportTo` receives the notice and the advice.
 * `longestYears` is the longest period the law names for an ordinary case; null when it names none.
 */
export type Title = {
  readonly dutch: string;
  readonly articles: readonly string[];
  readonly person: PersonWord;
  readonly imposes: Decider;
  readonly decides: Decider;
  readonly reportTo: "om" | "dji";
  readonly period: "probation-period" | "term" | "none";
  readonly longestYears: number | null;
};

/** The titles, by the codes the chain knows them by. Sources: the acts named in each row. */
export const titles = {
  VV: {
    dutch: "voorwaardelijke veroordeling",
    articles: ["Sr 14a", "Sr 14b", "Sr 14c", "Sr 14e", "Sv 6:6:19", "Sv 6:6:21"],
    person: "convicted",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "probation-period",
    longestYears: 3,
  },
  SVH: {
    dutch: "schorsing van de voorlopige hechtenis onder voorwaarden",
    articles: ["Sv 80", "Sv 81", "Sv 82", "Sv 84"],
    person: "suspect",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "none",
    longestYears: null,
  },
  VI: {
    dutch: "voorwaardelijke invrijheidstelling",
    articles: ["Sv 6:2:10", "Sv 6:2:11", "Sv 6:2:12", "Sv 6:1:18", "Sv 6:6:8"],
    person: "released",
    imposes: "prosecutor",
    decides: "prosecutor",
    reportTo: "om",
    period: "probation-period",
    longestYears: null,
  },
  PP: {
    dutch: "penitentiair programma",
    articles: ["Pbw 4"],
    person: "detainee",
    imposes: "dji",
    decides: "dji",
    reportTo: "dji",
    period: "term",
    longestYears: 1,
  },
  TBS_VW: {
    dutch: "tbs met voorwaarden",
    articles: ["Sr 37a", "Sr 38", "Sr 38a", "Sv 6:1:19", "Sv 6:6:10", "Sv 6:6:10a"],
    person: "committed",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "term",
    longestYears: 9,
  },
  TBS_VBV: {
    dutch: "voorwaardelijke beëindiging van de tbs-verpleging",
    articles: ["Sv 6:6:10", "Sr 38g"],
    person: "committed",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "term",
    longestYears: null,
  },
  TBS_PV: {
    dutch: "proefverlof tbs",
    articles: ["Bvt", "Sv 6:3:15 lid 4"],
    person: "committed",
    imposes: "minister",
    decides: "minister",
    reportTo: "dji",
    period: "term",
    longestYears: null,
  },
  SEPOT: {
    dutch: "voorwaardelijk sepot",
    articles: ["Sv 6:3:14 lid 1"],
    person: "suspect",
    imposes: "prosecutor",
    decides: "prosecutor",
    reportTo: "om",
    period: "term",
    longestYears: null,
  },
  OMSB: {
    dutch: "strafbeschikking met gedragsaanwijzing",
    articles: ["Sv 257a lid 3", "Sv 257c", "Sv 6:1:17"],
    person: "sanctioned",
    imposes: "prosecutor",
    decides: "prosecutor",
    reportTo: "om",
    period: "probation-period",
    longestYears: 1,
  },
  GVM: {
    dutch: "gedragsbeïnvloedende en vrijheidsbeperkende maatregel",
    articles: ["Sr 38z", "Sv 6:6:23a", "Sv 6:6:23b", "Sv 6:6:23c"],
    person: "convicted",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "term",
    longestYears: 5,
  },
  VBM: {
    dutch: "vrijheidsbeperkende maatregel",
    articles: ["Sr 38v", "Sr 38w", "Sr 38x"],
    person: "convicted",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "term",
    longestYears: null,
  },
  ISD_VW: {
    dutch: "voorwaardelijke ISD-maatregel",
    articles: ["Sr 38p", "Sv 6:6:21"],
    person: "convicted",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "probation-period",
    longestYears: 3,
  },
  ISD_EXT: {
    dutch: "ISD, extramurale fase",
    articles: ["Sr 38m", "Pbw"],
    person: "detainee",
    imposes: "dji",
    decides: "dji",
    reportTo: "dji",
    period: "term",
    longestYears: 2,
  },
  GRATIE: {
    dutch: "gratie onder voorwaarden",
    articles: ["Gratiewet 13"],
    person: "pardoned",
    imposes: "crown",
    decides: "crown",
    reportTo: "om",
    period: "term",
    longestYears: null,
  },
  ONTZETTING: {
    dutch: "ontzetting uit beroep of ambt met toezicht",
    articles: ["Sr 28", "Sr 31"],
    person: "convicted",
    imposes: "court",
    decides: "prosecutor",
    reportTo: "om",
    period: "term",
    longestYears: null,
  },
  WETS: {
    dutch: "overgenomen buitenlands toezicht (WETS)",
    articles: ["WETS"],
    person: "convicted",
    imposes: "court",
    decides: "court",
    reportTo: "om",
    period: "probation-period",
    longestYears: null,
  },
} as const satisfies Record<string, Title>;

export type TitleCode = keyof typeof titles;

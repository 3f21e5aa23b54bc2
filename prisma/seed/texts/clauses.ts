import type { DeviceKind } from "@/lib/device-checks/codes";

export type Clause = {
  readonly text: string;
  readonly maxChecks: number | null;
  readonly per: "calendar-year" | "twelve-months" | "probation-period" | null;
  /** Years counted from the first day of the probation period. */
  readonly fromStart?: true;
  readonly devices: readonly DeviceKind[];
  readonly excluded: readonly DeviceKind[];
  readonly place: string;
  readonly help: readonly ("ict-expert" | "police")[];
  readonly tool: boolean;
  readonly depth: string;
  readonly guard: string;
  /** What the lead makes of the wording. */
  readonly wording: "sufficient" | "doubtful" | "insufficient";
};

const usual: readonly DeviceKind[] = ["smartphone", "tablet", "laptop", "desktop", "storage"];

/** Made-up clauses on checks of devices, with the limits a judge can put to them. */
export const clauses: readonly Clause[] = [
  {
    text: "dat de veroordeelde meewerkt aan controle van de digitale gegevensdragers die hij in gebruik heeft. De controle vindt ten hoogste drie keer per jaar plaats, gerekend vanaf het begin van de proeftijd, tijdens een huisbezoek en door de reclassering. De veroordeelde opent de apparaten en laat de reclassering ter plaatse kijken naar zoekgeschiedenis, berichtenapps en opgeslagen afbeeldingen. De controle is alleen gericht op naleving van het verbod hierboven en gaat niet verder dan daarvoor nodig is; er mag geen min of meer volledig beeld ontstaan van het persoonlijk leven van de veroordeelde.",
    maxChecks: 3,
    per: "twelve-months",
    fromStart: true,
    devices: usual,
    excluded: [],
    place: "Tijdens een huisbezoek, ter plaatse",
    help: [],
    tool: false,
    depth:
      "Zoekgeschiedenis, berichtenapps en opgeslagen afbeeldingen, alleen gericht op het verboden gedrag",
    guard: "Geen min of meer volledig beeld van het persoonlijk leven; niet verder dan nodig",
    wording: "sufficient",
  },
  {
    text: "dat de veroordeelde de reclassering ten hoogste twee keer per kalenderjaar toegang geeft tot zijn telefoon, tablet en computers, om na te gaan of hij het verbod op contact met minderjarigen naleeft. De controle gebeurt op een afgesproken of onaangekondigd moment op kantoor of thuis, in aanwezigheid van de veroordeelde. Apparaten van huisgenoten blijven buiten de controle. Gekeken wordt naar zoekopdrachten en gesprekken, op de minst ingrijpende wijze.",
    maxChecks: 2,
    per: "calendar-year",
    devices: ["smartphone", "tablet", "laptop", "desktop"],
    excluded: ["smart-tv"],
    place: "Op kantoor of thuis, in aanwezigheid van de veroordeelde",
    help: [],
    tool: false,
    depth: "Zoekopdrachten en gesprekken met onbekenden",
    guard: "Op de minst ingrijpende wijze; apparaten van huisgenoten blijven buiten de controle",
    wording: "sufficient",
  },
  {
    text: "dat de veroordeelde gedurende de proeftijd in totaal ten hoogste vier keer meewerkt aan controle van zijn gegevensdragers, waaronder opslag in de cloud. De reclassering kan zich laten bijstaan door een deskundige op het gebied van informatietechnologie en gebruikmaken van een hulpmiddel dat gericht zoekt. Het onderzoek blijft beperkt tot aanwijzingen voor het bezoeken van de in deze voorwaarde genoemde digitale omgevingen; inhoud die daarmee niets te maken heeft, wordt niet bekeken.",
    maxChecks: 4,
    per: "probation-period",
    devices: [...usual, "cloud-account"],
    excluded: [],
    place: "Bij de veroordeelde thuis, ter plaatse",
    help: ["ict-expert"],
    tool: true,
    depth: "Aanwijzingen voor bezoek aan de genoemde omgevingen, gericht gezocht",
    guard: "Inhoud die er niets mee te maken heeft, wordt niet bekeken",
    wording: "sufficient",
  },
  {
    text: "dat de veroordeelde één keer per jaar, en bij een concreet vermoeden van overtreding nog één keer extra, inzage geeft in de geschiedenis van zijn telefoon en computer. De inzage gebeurt samen met de veroordeelde, duurt niet langer dan nodig en raakt geen gesprekken met hulpverleners, advocaat of familie.",
    maxChecks: 2,
    per: "twelve-months",
    devices: ["smartphone", "laptop", "desktop"],
    excluded: ["console"],
    place: "Samen met de veroordeelde, op kantoor",
    help: [],
    tool: false,
    depth: "Geschiedenis van browser en apps",
    guard: "Geen gesprekken met hulpverleners, advocaat of familie; niet langer dan nodig",
    wording: "sufficient",
  },
  {
    text: "dat de veroordeelde, zolang de reclassering dat nodig vindt en ten hoogste drie keer per kalenderjaar, meewerkt aan controle van computers, spelcomputers, telefoons en losse opslag. Op verzoek noemt hij alle apparaten die hij gebruikt. De reclassering kijkt ter plaatse en neemt niets mee. De controle heeft alleen tot doel vast te stellen of het verbod op seksueel getint contact met minderjarigen wordt nageleefd en wordt gestaakt zodra die vraag is beantwoord.",
    maxChecks: 3,
    per: "calendar-year",
    devices: [...usual, "console"],
    excluded: [],
    place: "Ter plaatse; niets wordt meegenomen",
    help: [],
    tool: false,
    depth: "Alleen wat nodig is om naleving van het verbod vast te stellen",
    guard: "De controle stopt zodra de vraag is beantwoord",
    wording: "sufficient",
  },
  {
    text: "dat de veroordeelde meewerkt aan steekproefsgewijze controle van zijn gegevensdragers tijdens huisbezoeken. De reclassering houdt daarbij rekening met de persoonlijke levenssfeer van de veroordeelde.",
    maxChecks: null,
    per: null,
    devices: [],
    excluded: [],
    place: "Tijdens huisbezoeken",
    help: [],
    tool: false,
    depth: "",
    guard: "Rekening houden met de persoonlijke levenssfeer",
    wording: "doubtful",
  },
  {
    text: "dat de veroordeelde inzicht geeft in zijn internetgebruik en daartoe zijn apparaten laat zien wanneer de reclassering daarom vraagt, voor zover dat redelijk is.",
    maxChecks: null,
    per: null,
    devices: ["smartphone", "laptop"],
    excluded: [],
    place: "",
    help: [],
    tool: false,
    depth: "Inzicht in internetgebruik",
    guard: "",
    wording: "doubtful",
  },
  {
    text: "dat de veroordeelde meewerkt aan controle van zijn computer en telefoon.",
    maxChecks: null,
    per: null,
    devices: [],
    excluded: [],
    place: "",
    help: [],
    tool: false,
    depth: "",
    guard: "",
    wording: "insufficient",
  },
];

import type { RiskBehaviour } from "@/lib/device-checks/assessment";

/** What an officer weighs before a check. */
export const weighings = [
  {
    goal: "Nagaan of het verbod op seksueel getint contact met minderjarigen wordt nageleefd.",
    lessIntrusive: "Gesprekken en het dagboek geven hierover geen uitsluitsel.",
    whyThisScope:
      "Alleen apparaten die dagelijks worden gebruikt; gekeken wordt naar zoekopdrachten en apps.",
  },
  {
    goal: "Vaststellen of de genoemde digitale omgevingen niet zijn bezocht.",
    lessIntrusive: "Een verklaring van cliënt is gevraagd, maar is alleen niet voldoende.",
    whyThisScope: "Geschiedenis van de laatste drie maanden; berichten alleen bij een aanwijzing.",
  },
  {
    goal: "Naleving van de voorwaarde controleren volgens het schema.",
    lessIntrusive: "Een lichtere controle is vorige keer gedaan en gaf geen antwoord.",
    whyThisScope: "Telefoon en laptop, omdat beide vrij toegang hebben tot internet.",
  },
] as const;

export const quietNotes = [
  "Geen bijzonderheden.",
  "Zoekgeschiedenis van de afgelopen maanden bekeken; niets dat op het verboden gedrag wijst.",
  "Cliënt liet zelf zien welke apps hij gebruikt; niets opvallends.",
  "Er stonden weinig apps op; geschiedenis was aanwezig en onopvallend.",
] as const;

export const indications: readonly { readonly behaviour: RiskBehaviour; readonly note: string }[] = [
  {
    behaviour: "G1",
    note: "Recente gesprekken met een onbekende die zegt zestien te zijn; toon werd seksueel getint. Verder niet gelezen.",
  },
  {
    behaviour: "G2",
    note: "In de geschiedenis een bezoek aan een omgeving die onder het verbod valt. Niet geopend.",
  },
  {
    behaviour: "G3",
    note: "Lid van een besloten groep waar volgens de omschrijving over het verboden onderwerp wordt gesproken.",
  },
];

export const explanations = [
  "Cliënt zegt dat hij zich aan de afspraken houdt en niets te verbergen heeft.",
  "Cliënt vindt de controle vervelend, maar begrijpt waarom die er is.",
  "Cliënt zegt dat hij vooral filmpjes kijkt en met familie belt.",
] as const;

export const indicationExplanation =
  "Cliënt zegt dat het gesprek door de ander is begonnen en dat hij het zelf had moeten melden.";

export const refusals = [
  { asked: "De telefoon te openen en samen de apps te bekijken.", words: "Dat doe ik niet, dat is privé." },
  { asked: "De laptop aan te zetten.", words: "Niet zonder dat ik eerst mijn advocaat heb gesproken." },
] as const;

export const hindrances = [
  { reason: "not-home", note: "Niemand deed open; telefonisch niet bereikbaar." },
  { reason: "ill", note: "Cliënt lag met koorts op bed." },
  { reason: "device-absent", note: "Telefoon lag volgens cliënt bij de reparateur; bon is getoond." },
  { reason: "no-access-technical", note: "Het scherm van de telefoon was kapot en reageerde niet." },
] as const;

export const stops = [
  { label: "zwarte telefoon", sentence: "In een map stonden afbeeldingen die strafbaar lijken." },
  { label: "zilveren laptop", sentence: "Op het scherm stond materiaal dat strafbaar lijkt." },
] as const;

export const deviceLabels = {
  smartphone: ["zwarte telefoon", "blauwe telefoon", "telefoon met barst in het scherm"],
  laptop: ["zilveren laptop", "oude laptop op de eettafel"],
  tablet: ["tablet met groene hoes"],
  desktop: ["computer op zolder"],
  console: ["spelcomputer in de woonkamer"],
  storage: ["losse schijf in de kast"],
} as const;

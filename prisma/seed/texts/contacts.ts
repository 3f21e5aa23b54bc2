import type { ContactKind } from "@/lib/contacts/codes";

export type Note = {
  readonly kind: ContactKind;
  readonly place?: string;
  readonly observed: string;
  readonly toldByClient?: string;
  readonly thirdParty?: string;
  readonly toldByThird?: string;
  readonly interpretation?: string;
  readonly agreements?: string;
};

/** Notes as an officer writes them: what was seen and heard apart from what one makes of it. */
export const notes: readonly Note[] = [
  {
    kind: "office",
    place: "kantoor",
    observed: "Cliënt was op tijd en had zijn agenda bij zich.",
    toldByClient: "Vertelt dat het werk in het magazijn goed gaat en dat hij meer uren krijgt.",
    interpretation: "Maakt een rustige indruk.",
    agreements: "Neemt de volgende keer een loonstrook mee.",
  },
  {
    kind: "office",
    place: "kantoor",
    observed: "Cliënt oogde moe en sprak zacht.",
    toldByClient: "Slaapt slecht door ruzie in huis.",
    interpretation: "De spanning thuis vraagt aandacht in het plan.",
    agreements: "Bespreekt dit met zijn behandelaar; wij bellen over twee weken.",
  },
  {
    kind: "office",
    place: "kantoor",
    observed: "Cliënt liet de brieven zien die hij had gekregen, deels ongeopend.",
    toldByClient: "Weet niet goed waar hij moet beginnen.",
    agreements: "Samen gesorteerd; volgende keer de lijst van schuldeisers.",
  },
  {
    kind: "office",
    place: "kantoor",
    observed: "De voorwaarden zijn één voor één doorgenomen.",
    toldByClient: "Zegt dat hij begrijpt wat er van hem wordt gevraagd.",
    interpretation: "Kon ze in eigen woorden navertellen.",
    agreements: "Afspraken zijn op papier meegegeven.",
  },
  {
    kind: "home-visit",
    place: "woning van cliënt",
    observed: "Woning was opgeruimd. Cliënt was alleen thuis.",
    toldByClient: "Is tevreden met de woning, maar vindt de avonden lang.",
    interpretation: "Weinig sociale contacten; aandachtspunt.",
    agreements: "Gaat kijken bij de sportclub in de buurt.",
  },
  {
    kind: "home-visit",
    place: "woning van cliënt",
    observed: "Partner was aanwezig bij het gesprek. Sfeer was ontspannen.",
    toldByClient: "Beiden noemen dat het beter gaat sinds er vaste afspraken zijn.",
    agreements: "Volgende huisbezoek over zes weken.",
  },
  {
    kind: "phone",
    observed: "Cliënt nam op bij de eerste keer bellen.",
    toldByClient: "Is bij de huisarts geweest en staat op de wachtlijst.",
    agreements: "Stuurt de bevestiging door.",
  },
  {
    kind: "phone",
    observed: "Kort gesprek over de afspraak van morgen.",
    toldByClient: "Komt met de bus en is er om tien uur.",
  },
  {
    kind: "video",
    observed: "Gesprek van twintig minuten; beeld en geluid waren goed.",
    toldByClient: "Werkt deze maand in de avonddienst en kan overdag.",
    agreements: "Volgende afspraak weer op kantoor.",
  },
  {
    kind: "chain-partner",
    observed: "Overleg met de behandelaar over de voortgang.",
    thirdParty: "behandelaar van de polikliniek",
    toldByThird: "Cliënt komt op afspraken en maakt de opdrachten.",
    interpretation: "Behandeling slaat aan.",
  },
  {
    kind: "chain-partner",
    observed: "Telefonisch overleg met de begeleider van het wonen.",
    thirdParty: "woonbegeleider",
    toldByThird: "Er waren twee late avonden; verder geen bijzonderheden.",
    agreements: "Begeleider meldt het direct als het vaker voorkomt.",
  },
  {
    kind: "chain-partner",
    observed: "De wijkagent belde terug op de vraag van vorige week.",
    thirdParty: "wijkagent",
    toldByThird: "Geen nieuwe meldingen op dit adres.",
  },
  {
    kind: "network",
    observed: "Moeder van cliënt belde met een vraag over de reiskosten.",
    thirdParty: "moeder",
    toldByThird: "Zegt dat haar zoon weer op vaste tijden opstaat.",
  },
  {
    kind: "network",
    observed: "Werkgever bevestigde de uren van deze maand.",
    thirdParty: "werkgever",
    toldByThird: "Is tevreden over de inzet.",
  },
  {
    kind: "test",
    place: "kantoor",
    observed: "Ademtest afgenomen: nul.",
    toldByClient: "Zegt al acht weken niet te drinken.",
  },
  {
    kind: "test",
    place: "laboratorium",
    observed: "Urinetest afgenomen; uitslag negatief op alle middelen.",
    toldByClient: "Vindt de tests vervelend, maar werkt mee.",
  },
  {
    kind: "office",
    place: "kantoor",
    observed: "Cliënt kwam tien minuten te laat en zei dat meteen.",
    toldByClient: "De trein viel uit.",
    interpretation: "Eerste keer; geen gevolg.",
  },
  {
    kind: "office",
    place: "kantoor",
    observed: "Gesproken over de vrije tijd en over wat moeilijk is in het weekend.",
    toldByClient: "Noemt verveling als het moment waarop het misging.",
    interpretation: "Begint verbanden te zien tussen stemming en gedrag.",
    agreements: "Houdt twee weken een dagboek bij.",
  },
];

export const interviewNote: Note = {
  kind: "start-interview",
  place: "kantoor",
  observed:
    "Identiteit gecontroleerd. Doel van het toezicht en de voorwaarden zijn uitgelegd; cliënt kreeg ze op papier.",
  toldByClient: "Wil graag meewerken en heeft vragen over de duur.",
  interpretation: "Begrijpt de hoofdlijnen; de voorwaarden later nog eens doornemen.",
  agreements: "Eerste maand wekelijks contact.",
};

export const excused = "Belde vooraf af wegens ziekte; nieuwe afspraak gemaakt.";
export const missed = "Cliënt kwam niet en was telefonisch niet bereikbaar. Er is een bericht ingesproken.";

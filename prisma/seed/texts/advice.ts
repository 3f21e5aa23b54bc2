export const noticeFacts = [
  "Cliënt is op twee opeenvolgende afspraken zonder bericht niet verschenen en was daarna een week niet bereikbaar.",
  "Cliënt kwam niet op de afspraak, belde niet af en deed bij een huisbezoek niet open. Op brieven kwam geen antwoord.",
  "Cliënt is voor de derde keer in twee maanden niet verschenen. Bij het gesprek daarna noemde hij geen reden.",
] as const;

export const urgentFacts =
  "Cliënt kwam niet op de afspraak, is niet meer op zijn adres en stuurde berichten waarin hij de aangeefster bedreigt. Zijn verblijfplaats is onbekend.";

export const ownFacts = [
  "Cliënt kwam niet op de afspraak en had geen bericht gestuurd.",
  "Bij het huisbezoek deed niemand open; volgens de buren is cliënt al dagen niet gezien.",
  "Cliënt zei aan de telefoon dat hij voorlopig niet meer zou komen.",
] as const;

export const blocks = {
  urgentWhy: "Er is een reëel gevaar voor de aangeefster; wachten is niet verantwoord.",
  what: "Cliënt komt de meldplicht niet na: herhaaldelijk zonder bericht niet verschenen.",
  explanation:
    "Cliënt zegt dat hij er genoeg van had en daarom wegbleef. Hij weet dat dit gevolgen kan hebben.",
  earlierAdvices: "Geen eerdere adviezen in deze zaak.",
  positive: "De eerste maanden kwam cliënt zijn afspraken na. Hij werkt drie dagen per week.",
  attendance: "Van de veertien afspraken kwam cliënt er elf na.",
  treatment: "De intake bij de polikliniek is geweest; de behandeling is begonnen.",
  circumstances: "Woont zelfstandig, heeft werk, en een betalingsregeling bij twee schuldeisers.",
  judgement: "De kans op herhaling is zonder toezicht matig tot hoog, door het wegvallen van structuur.",
  instrumentNote: "Professioneel oordeel, besproken in het teamoverleg.",
  danger: "Geen aanwijzing voor direct gevaar voor een bepaald persoon.",
  protective: "Werk en het contact met zijn zus.",
  consequences: "Bij tenuitvoerlegging raakt cliënt zijn werk en waarschijnlijk zijn woning kwijt.",
  alternatives:
    "Een gesprek met de teamleider is al geprobeerd. Volledige tenuitvoerlegging vinden wij nu te zwaar.",
  how: "De afspraken gaan door, eens per week, met direct bericht als cliënt wegblijft.",
} as const;

/** What probation can ask for, by option of the table, with the words that go with it. */
export const advised: Readonly<Record<string, { readonly reason: string; readonly asked: string }>> = {
  "om-warning": {
    reason: "Een gesprek bij het Openbaar Ministerie kan cliënt nog terugbrengen bij de afspraken.",
    asked: "Een waarschuwingsgesprek met cliënt.",
  },
  "partial-execution": {
    reason:
      "Een deel van de straf maakt duidelijk dat de voorwaarden gelden, en laat ruimte om verder te gaan.",
    asked: "Een vordering tot tenuitvoerlegging van een deel, met voortzetting van het toezicht.",
  },
  "full-execution": {
    reason: "Cliënt onttrekt zich al weken aan het toezicht; er is niets om op voort te bouwen.",
    asked: "Een vordering tot tenuitvoerlegging van de gehele straf.",
  },
  "change-conditions": {
    reason:
      "De voorwaarde past niet meer bij de situatie van cliënt; met andere voorwaarden is toezicht zinvol.",
    asked: "Een vordering tot wijziging van de voorwaarden.",
  },
  prolong: {
    reason: "De behandeling begon laat; zonder verlenging is er te weinig tijd om haar af te maken.",
    asked: "Een vordering tot verlenging van de proeftijd met een jaar.",
  },
  continue: {
    reason: "Het voorval is ernstig, maar de lijn van de laatste maanden is goed.",
    asked: "Geen maatregel; wel kennisnemen van de overtreding.",
  },
};

export const remarks = [
  "De feiten staan er goed. Noem ook de twee keer dat cliënt zelf belde om af te zeggen.",
  "De stap van de feiten naar het advies kan duidelijker: waarom niet eerst een gesprek bij het OM?",
] as const;

export const sentBack = "Werk het gevolg voor de woning uit en noem de datums van de gemiste afspraken.";

export const question = "Is de werkgever op de hoogte en kan cliënt zijn werk houden bij een korte detentie?";
export const answer = "Ja. De werkgever weet ervan en houdt de plek vier weken vrij; daarna niet.";

export const omReasons = {
  partly:
    "De ernst rechtvaardigt een stap, maar een vordering voert nu te ver; volstaan wordt met een gesprek.",
  "not-followed": "De verklaring van cliënt is in het dossier onderbouwd; er volgt geen actie.",
} as const;

export const settledNote = "De beslissing is met cliënt besproken en het plan is daarop aangepast.";

export const reported = [
  { kind: "positive-test", fact: "De urinetest van deze week is positief op cannabis." },
  {
    kind: "provider-report",
    fact: "De behandelaar meldt dat twee afspraken achter elkaar niet zijn nagekomen.",
  },
  { kind: "police-report", fact: "De politie meldt een staandehouding in het gebied van het locatieverbod." },
  { kind: "refused-duty", fact: "Cliënt kwam niet naar de training en wil er niet mee verder." },
  { kind: "other", fact: "De woonbegeleider meldt dat cliënt drie nachten niet op zijn adres was." },
] as const;

export const views = [
  "Ik was het echt vergeten, mijn telefoon was leeg.",
  "Ik moest werken en durfde niet te bellen.",
  "Dat klopt niet, ik was er wel maar de deur zat dicht.",
  "Het was één keer en het gebeurt niet meer.",
] as const;

export const judgements = {
  "no-violation": "De uitleg klopt met de gegevens van de instelling; er is geen voorwaarde overtreden.",
  excusable: "De reden is aannemelijk gemaakt met een bewijs; wel afgesproken om voortaan te bellen.",
  culpable: "Cliënt kende de afspraak, had kunnen bellen en heeft dat niet gedaan.",
} as const;

export const warningFacts = [
  "Cliënt is twee keer zonder bericht niet verschenen op een afspraak met de reclassering, nadat hij eerder op zijn plicht was gewezen.",
  "Cliënt kwam niet op de afspraak en belde niet af. Een week eerder was afgesproken dat hij bij verhindering zou bellen.",
  "Cliënt is niet verschenen en was drie dagen niet bereikbaar. Hij erkent dat hij de afspraak kende.",
] as const;

export const consequence =
  "Als u zich niet aan de voorwaarden houdt, melden wij dat bij het Openbaar Ministerie. De rechter kan dan beslissen dat u de straf alsnog moet uitzitten.";

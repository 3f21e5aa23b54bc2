import type { ConditionCode } from "@/lib/supervision-orders/condition-codes";

export type ConditionText = { readonly code: ConditionCode; readonly text: string };

/** Made-up conditions in the language of judgments; the words of no existing judgment. */
export const duties: readonly ConditionText[] = [
  {
    code: "MELDPLICHT",
    text: "dat de veroordeelde zich binnen drie werkdagen na het ingaan van de proeftijd meldt bij de reclassering op het adres dat hem is opgegeven. De veroordeelde blijft zich melden op afspraken met de reclassering, zo vaak en zolang de reclassering dat nodig vindt.",
  },
  {
    code: "MELDPLICHT",
    text: "dat de veroordeelde zich gedurende de proeftijd meldt bij de reclassering, zo dikwijls als deze instelling dat nodig acht, en zich houdt aan de aanwijzingen die hem in dat verband worden gegeven.",
  },
  {
    code: "MELDPLICHT",
    text: "dat de veroordeelde meewerkt aan huisbezoeken en de reclassering zicht geeft op zijn verblijfplaats, zijn dagbesteding en zijn financiën, voor zover dat nodig is voor het toezicht.",
  },
];

export const others: readonly ConditionText[] = [
  {
    code: "AMBULANTE_BEHANDELING",
    text: "dat de veroordeelde zich laat behandelen door een forensische polikliniek of een soortgelijke zorgverlener, te bepalen door de reclassering. De behandeling start zo spoedig mogelijk en duurt de gehele proeftijd of zoveel korter als de reclassering nodig vindt. De veroordeelde houdt zich aan de huisregels en de aanwijzingen van de zorgverlener.",
  },
  {
    code: "AMBULANTE_BEHANDELING",
    text: "dat de veroordeelde meewerkt aan een behandeling die is gericht op het beheersen van emoties en impulsen, bij een door de reclassering aan te wijzen instelling, ook als dat inhoudt het innemen van medicijnen zolang de zorgverlener dat nodig vindt en de veroordeelde daarmee instemt.",
  },
  {
    code: "MIDDELENVERBOD",
    text: "dat de veroordeelde geen alcohol gebruikt en meewerkt aan controle op dit verbod door middel van ademonderzoek. De reclassering bepaalt met welke frequentie wordt gecontroleerd.",
  },
  {
    code: "MIDDELENVERBOD",
    text: "dat de veroordeelde geen middelen gebruikt die staan op lijst I of lijst II bij de Opiumwet en meewerkt aan urineonderzoek, ten hoogste twee keer per week, zolang de reclassering dat nodig acht.",
  },
  {
    code: "CONTACTVERBOD",
    text: "dat de veroordeelde op geen enkele wijze, ook niet via anderen of via sociale media, contact zoekt of heeft met de aangeefster in deze zaak, zolang het openbaar ministerie dit verbod nodig vindt. De politie ziet toe op de naleving.",
  },
  {
    code: "CONTACTVERBOD",
    text: "dat de veroordeelde zich gedurende de proeftijd onthoudt van ieder contact met de medeverdachten in deze zaak, behalve wanneer de reclassering daarvoor vooraf toestemming heeft gegeven.",
  },
  {
    code: "LOCATIEVERBOD",
    text: "dat de veroordeelde zich niet bevindt binnen een straal van driehonderd meter rond de woning van de aangeefster, zoals aangegeven op de kaart die aan dit vonnis is gehecht, en meewerkt aan elektronisch toezicht op dit verbod.",
  },
  {
    code: "LOCATIEVERBOD",
    text: "dat de veroordeelde zich niet ophoudt in het stationsgebied en de binnenstad, zoals op de aangehechte kaart omlijnd, tussen 22.00 uur en 06.00 uur.",
  },
  {
    code: "LOCATIEGEBOD",
    text: "dat de veroordeelde op door de reclassering te bepalen tijdstippen aanwezig is op zijn verblijfadres, met elektronische controle, voor de duur van ten hoogste zes maanden.",
  },
  {
    code: "GEDRAGSINTERVENTIE",
    text: "dat de veroordeelde deelneemt aan een training voor cognitieve vaardigheden of een andere gedragsinterventie die is gericht op het oplossen van problemen, en zich houdt aan de afspraken en aanwijzingen van de trainer.",
  },
  {
    code: "GEDRAGSINTERVENTIE",
    text: "dat de veroordeelde de gedragsinterventie voor agressieregulatie volgt en afrondt, op tijden die de reclassering bepaalt.",
  },
  {
    code: "BEGELEID_WONEN",
    text: "dat de veroordeelde verblijft in een instelling voor begeleid wonen of maatschappelijke opvang, te bepalen door de reclassering, en zich houdt aan het dagprogramma dat deze instelling in overleg met de reclassering heeft opgesteld.",
  },
  {
    code: "SCHADEVERGOEDING",
    text: "dat de veroordeelde de schade van de benadeelde partij vergoedt in maandelijkse termijnen, tot het in de beslissing op de vordering genoemde bedrag.",
  },
  {
    code: "UITREISBEPERKING",
    text: "dat de veroordeelde Nederland niet verlaat zonder voorafgaande toestemming van de reclassering en het openbaar ministerie.",
  },
  {
    code: "VRIJWILLIGERSWERKVERBOD",
    text: "dat de veroordeelde gedurende de proeftijd geen betaald of onbetaald werk verricht waarbij hij zonder toezicht van een andere volwassene met minderjarigen in aanraking komt.",
  },
  {
    code: "ANDERE_GEDRAGSVOORWAARDE",
    text: "dat de veroordeelde meewerkt aan het vinden en behouden van een zinvolle dagbesteding in de vorm van werk, opleiding of vrijwilligerswerk.",
  },
  {
    code: "ANDERE_GEDRAGSVOORWAARDE",
    text: "dat de veroordeelde meewerkt aan het aanpakken van zijn schulden, de reclassering inzage geeft in inkomsten en uitgaven en, als de reclassering dat nodig vindt, aan een traject van schuldhulpverlening.",
  },
  {
    code: "KLINISCHE_OPNAME",
    text: "dat de veroordeelde zich laat opnemen in een instelling voor verslavingszorg, voor de duur van ten hoogste zes maanden of zoveel korter als de behandelaar in overleg met de reclassering nodig vindt.",
  },
  {
    code: "VERHUISPLICHT",
    text: "dat de veroordeelde binnen drie maanden na het ingaan van de proeftijd verhuist uit de wijk waarin de aangevers wonen en daar niet opnieuw gaat wonen.",
  },
];

/** Conduct that a device check looks after; it stands beside the clause on checks itself. */
export const onlineConduct: readonly ConditionText[] = [
  {
    code: "ANDERE_GEDRAGSVOORWAARDE",
    text: "dat de veroordeelde zich onthoudt van seksueel getinte communicatie met minderjarigen, in welke vorm dan ook, en van het bezoeken van digitale omgevingen waar materiaal van seksueel misbruik van minderjarigen kan worden verkregen of waar over seksuele handelingen met minderjarigen wordt gesproken.",
  },
  {
    code: "ANDERE_GEDRAGSVOORWAARDE",
    text: "dat de veroordeelde op geen enkele wijze op internet contact zoekt met minderjarigen en geen programma's gebruikt die zijn bedoeld om sporen van internetgebruik te wissen of te verbergen.",
  },
];

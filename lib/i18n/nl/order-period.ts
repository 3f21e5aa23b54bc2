/** The probation period as judgments change it. */
export const orderPeriodTexts = {
  periodChange: {
    act: "Wijziging door de rechter vastleggen",
    intro:
      "De rechter heeft de proeftijd langer of korter gemaakt, of in hoger beroep opnieuw laten beginnen. De eerste uitspraak blijft staan.",
    kind: "Wat is er beslist?",
    kinds: {
      lengthened: "Proeftijd verlengd (Sv 6:6:19)",
      shortened: "Proeftijd verkort (Sv 6:6:19)",
      restarted: "Proeftijd opnieuw begonnen (hoger beroep)",
    },
    months: "Aantal maanden",
    monthsHint: "Hoeveel langer of korter. Begint de proeftijd opnieuw: hoe lang de nieuwe duurt.",
    decidedOn: "Datum van de uitspraak",
    effectiveOn: "Ingegaan op",
    effectiveHint: "Leeg als dat dezelfde dag is. Na hoger beroep: de eerste dag van de nieuwe proeftijd.",
    source: "Rechter en nummer",
    sourceHint: "Bijvoorbeeld Rechtbank Utrecht, ECLI-nummer",
    submit: "Wijziging bewaren",
    list: "Wijzigingen door de rechter",
    lengthened: "Verlengd met {months, plural, one {# maand} other {# maanden}}",
    shortened: "Verkort met {months, plural, one {# maand} other {# maanden}}",
    restarted: "Opnieuw begonnen, voor {months, plural, one {# maand} other {# maanden}}",
    of: "uitspraak van {day}. {source}",
    withdrawn: "Ingetrokken: {reason}",
    withdraw: "Intrekken",
    withdrawTitle: "Wijziging intrekken",
    withdrawReason: "Waarom klopt deze wijziging niet?",
    withdrawSubmit: "Wijziging intrekken",
    plannedEnd: "Einde na de wijzigingen",
    difference:
      "{days, plural, one {Het CJIB en onze berekening verschillen # dag.} other {Het CJIB en onze berekening verschillen # dagen.}} {side, select, later {Het CJIB heeft de latere datum.} other {Het CJIB heeft de eerdere datum.}} De datum van het CJIB telt. Bel het CJIB als u niet weet waarom.",
    differenceTitle: "De einddatums verschillen",
  },
};

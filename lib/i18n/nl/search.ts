/** Words of search. */
export const search = {
  title: "Zoeken",
  lead: "U vindt alleen opdrachten die u mag zien.",
  query: "Naam, SKN of parketnummer",
  queryHint: "Een deel van de naam is genoeg. Een parketnummer mag u schrijven zoals u wilt.",
  submit: "Zoeken",
  results: { nothing: "Niets gevonden", one: "1 opdracht gevonden", many: "# opdrachten gevonden" },
  caption: "Gevonden opdrachten",
  person: "Cliënt",
  birth: "Geboren",
  orderTitle: "Titel",
  state: "Staat",
  officer: "Toezichthouder",
  caseNumbers: "Parketnummer",
  none: "Controleer de spelling, of zoek op een deel van de naam.",
  tooShort: "Typ minstens twee letters van een naam, of een nummer.",
  /** Filled in on the screen itself. */
  position: "Pagina '{'page'}' van '{'pages'}'",
};

import type { nl } from "@/lib/i18n/nl";

/** Words of search. */
export const search: (typeof nl)["search"] = {
  title: "Search",
  lead: "You only find orders that you may see.",
  query: "Name, SKN or case number",
  queryHint: "Part of a name is enough. A case number may be written in any way.",
  submit: "Search",
  results: "{count, plural, =0 {Nothing found} one {# order found} other {# orders found}}",
  resultsFor: "Searched for",
  caption: "Orders found",
  person: "Client",
  birth: "Born",
  orderTitle: "Legal title",
  state: "State",
  officer: "Probation officer",
  caseNumbers: "Case number",
  none: "Check the spelling, or search for part of the name.",
  tooShort: "Type at least two letters of a name, or a number.",
  previous: "Previous",
  next: "Next",
  position: "Page {page} of {pages}",
};

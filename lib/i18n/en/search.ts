import type { nl } from "@/lib/i18n/nl";

/** Words of search. */
export const search: (typeof nl)["search"] = {
  title: "Search",
  lead: "You only find orders that you may see.",
  query: "Name, SKN or case number",
  queryHint: "Part of a name is enough. A case number may be written in any way.",
  submit: "Search",
  results: { nothing: "Nothing found", one: "1 order found", many: "# orders found" },
  caption: "Orders found",
  person: "Client",
  birth: "Born",
  orderTitle: "Legal title",
  state: "State",
  officer: "Probation officer",
  caseNumbers: "Case number",
  none: "Check the spelling, or search for part of the name.",
  tooShort: "Type at least two letters of a name, or a number.",
  /** Filled in on the screen itself. */
  position: "Page '{'page'}' of '{'pages'}'",
};

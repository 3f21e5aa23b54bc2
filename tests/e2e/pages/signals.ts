import { openTab } from "./orders";
import type { Screen } from "./screen";

type Case = {
  /** What the signal says, as far as it takes to know it from another. */
  readonly fact: string | RegExp;
  readonly clientView: string;
  readonly why: string;
  readonly response: "Officiële waarschuwing" | "Melding en advies aan het OM";
};

/** From a signal to a response: investigated, the client heard, judged, answered. */
export async function answerSignal(officer: Screen, name: string, { fact, clientView, why, response }: Case) {
  await openTab(officer, name, "Overtredingen");
  await officer.main
    .getByRole("listitem")
    .filter({ hasText: fact })
    .getByRole("link", { name: "Signaal" })
    .click();
  await officer.headed("Signaal");
  await officer.choose("Voorwaarde", "2. Andere gedragsvoorwaarde");
  await officer.press("In onderzoek nemen", "Hoor nu de cliënt.");
  await officer.choose("Is de cliënt gehoord?", "Gehoord");
  await officer.fill("Wat zegt de cliënt, in eigen woorden?", clientView);
  await officer.press("Vastleggen", "De kant van de cliënt is vastgelegd.");
  await officer.choose("Wat is uw oordeel?", "Verwijtbare overtreding");
  await officer.fill("Waarom?", why);
  await officer.press("Oordeel vastleggen", "Het oordeel is vastgelegd.");
  await officer.choose("Hoe reageert u?", response);
  await officer.press("Reactie vastleggen", "De reactie is vastgelegd.");
}

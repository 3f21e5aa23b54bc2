import { openTab } from "./orders";
import type { Screen } from "./screen";

/** The first talk: without it supervision cannot start. */
export async function logStartInterview(officer: Screen, name: string) {
  await openTab(officer, name, "Contacten");
  await officer.follow("Contact vastleggen", "Contact vastleggen");
  await officer.select("Soort contact", "Startgesprek");
  await officer.choose("Was het gepland?", "Ja");
  // the day has begun: never in the future
  await officer.fill("Tijd", "00:00");
  await officer.choose("Was de cliënt er?", "Verschenen");
  await officer.fill("Wat zag u zelf?", "Kwam op tijd en had zijn legitimatie bij zich.");
  await officer.choose("Was er een veiligheidsincident?", "Nee");
  await officer.press("Contact bewaren", "Het contact is vastgelegd.");
}

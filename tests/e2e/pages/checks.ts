import { expect } from "@playwright/test";
import { openTab } from "./orders";
import type { Screen } from "./screen";

const check = "Controle van gegevensdragers";
const stop = "Stop: vermoeden van strafbaar feit";

/** The team lead judges whether the wording of the condition is enough to check on. */
export async function judgeWording(lead: Screen, name: string) {
  await openTab(lead, name, "Controles");
  await lead.main.getByRole("link", { name: "Tekst beoordelen" }).click();
  await lead.choose("Hoe is de tekst?", /^Voldoende(?!,)/);
  await lead.fill("Waarom?", "Wijze, omvang en bescherming van de privacy staan er alle drie in.");
  await lead.press("Oordeel vastleggen", "Het oordeel over de tekst is vastgelegd.");
}

export async function makeSchedule(officer: Screen, name: string) {
  await openTab(officer, name, "Controles");
  await officer.main.getByRole("link", { name: "Controleschema maken" }).click();
  await officer.choose("Hoeveel controles per jaar?", "2");
  await officer.choose("Hoe telt u een jaar?", "Per twaalf maanden");
  await officer.press("Schema maken", /schema/);
}

async function begin(officer: Screen, name: string) {
  await openTab(officer, name, "Controles");
  await officer.follow("Controle beginnen", check);
  await stopIsNear(officer);
}

const stopIsNear = (officer: Screen) =>
  expect(officer.main.getByRole("link", { name: stop })).toBeInViewport();

/** The client refuses at the door. */
export async function recordRefusal(officer: Screen, name: string, words: string) {
  await begin(officer, name);
  await officer.follow("Cliënt weigert", check);
  await officer.fillAll({
    "Wat hebt u precies gevraagd?": "De telefoon te ontgrendelen en te laten zien.",
    "Wat zei de cliënt, in eigen woorden?": words,
  });
  await officer.tick("Gevolgen", "Ik heb verteld");
  await officer.press("Weigering vastleggen", /weigering/i);
}

/** A check in five steps on one telephone, with a sign of risk behaviour. The button to stop is in reach all the time. */
export async function doCheck(officer: Screen, name: string) {
  await begin(officer, name);
  await authority(officer);
  await stopIsNear(officer);
  await explanation(officer);
  await stopIsNear(officer);
  await devices(officer);
  await stopIsNear(officer);
  await finding(officer);
  await stopIsNear(officer);
  await conclusion(officer);
}

async function authority(officer: Screen) {
  await officer.fillAll({
    "Wat wilt u te weten komen?": "Of hij omgevingen bezoekt die de rechter heeft verboden.",
    "Welk lichter middel hebt u overwogen?": "Een gesprek; hij ontkent en dat is niet te toetsen.",
    "Waarom bekijkt u deze apparaten, en niet meer?": "Alleen de telefoon: daarmee gaat hij online.",
    "Waarom buiten de geplande periode?": "Hij weigerde eerder en werkt nu wel mee.",
  });
  await officer.choose("Is de controle aangekondigd?", "Nee");
  await officer.tick("Bevestigen", "Ik heb de voorwaarde gelezen");
  await officer.main.getByRole("button", { name: "Verder naar uitleg" }).click();
  await expect(officer.main.getByLabel("Waar bent u?")).toBeVisible();
}

async function explanation(officer: Screen) {
  await officer.tick("Uitleg", "Ik heb de uitleg gegeven.");
  await officer.tick("Identiteit", "Ik heb de identiteit");
  await officer.fill("Waar bent u?", "Thuis bij de cliënt");
  await officer.choose("Werkt de cliënt mee?", "Werkt mee");
  await officer.main.getByRole("button", { name: "Controle beginnen" }).click();
  await expect(officer.main.getByRole("heading", { name: "Apparaten" })).toBeVisible();
}

async function devices(officer: Screen) {
  await officer.main.getByText("Apparaat toevoegen").first().click();
  await officer.select("Soort apparaat", "Smartphone");
  await officer.fill("Korte omschrijving", "Zwarte telefoon");
  await officer.choose("Van wie is het?", "Cliënt");
  await officer.choose("Hoe weet u ervan?", "Door cliënt genoemd");
  await officer.press("Apparaat toevoegen", /apparaat/i);
  await officer.tick("Welke apparaten bekijkt u?", "Zwarte telefoon");
  await officer.main.getByRole("button", { name: "Verder naar bevindingen" }).click();
  await expect(officer.main.getByText("Hebt u dit apparaat bekeken?")).toBeVisible();
}

async function finding(officer: Screen) {
  await officer.choose("Hebt u dit apparaat bekeken?", "Ja");
  await officer.choose("Kreeg u toegang?", "Ja");
  await officer.tick("Wat hebt u bekeken?", "Geschiedenis van de browser");
  await officer.choose("Hoe hebt u gekeken?", "Met de hand");
  await officer.fill("Hoeveel minuten?", "15");
  await officer.choose("Wat is de uitkomst?", "Aanwijzing van risicogedrag");
  await officer.tick("Welk risicogedrag?", /^Bezoek aan een digitale omgeving waar over seks/);
  await officer.fill("Korte notitie", "In de geschiedenis staan drie bezoeken aan een verboden forum.");
  await officer.choose("Hebt u per ongeluk gegevens van anderen gezien?", "Nee");
  await officer.press("Bevinding vastleggen", /bevinding/i);
  await officer.main.getByRole("link", { name: "Naar afronden" }).click();
  await expect(officer.main.getByText("Houdt de cliënt zich aan de voorwaarde?")).toBeVisible();
}

async function conclusion(officer: Screen) {
  await officer.choose("Houdt de cliënt zich aan de voorwaarde?", "Houdt zich er niet aan");
  await officer.fill("Wat zegt de cliënt er zelf over?", "Ik was nieuwsgierig en heb niets geschreven.");
  await officer.choose("Wat doet u hierna?", "Advies aan het OM");
  await officer.press("Controle afronden", /controle/i);
}

import { expect } from "@playwright/test";
import { openTab } from "./orders";
import type { Screen } from "./screen";

const warning = "Officiële waarschuwing";
const advice = "Advies niet-naleving";

/** From the open signal: the officer drafts the warning and hands it to the team lead. */
export async function draftWarning(officer: Screen) {
  await officer.follow("Maak de waarschuwing", "Nieuwe waarschuwing");
  await officer.press("Concept opslaan", "Het concept is opgeslagen.");
  await officer.headed(warning);
  await officer.press("Naar de teamleider sturen", "De waarschuwing ligt bij de teamleider.");
}

export async function approveWarning(lead: Screen, name: string) {
  await lead.menu("Ter akkoord", "Ter akkoord");
  await lead.follow(name, warning);
  await lead.press("Akkoord geven", "U hebt akkoord gegeven.");
}

export async function issueWarning(officer: Screen, name: string) {
  await openPaper(officer, name, warning);
  await officer.choose("Op welke manier?", "In de hand gegeven");
  await officer.press("Uitgereikt", "De uitreiking is vastgelegd.");
  await officer.tick("Is de waarschuwing in gewone taal uitgelegd?", "Ja");
  await officer.press("Vastleggen", "De waarschuwing geldt.");
}

/** Opens a paper of the order from its list. */
export async function openPaper(
  screen: Screen,
  name: string,
  paper: "Officiële waarschuwing" | "Melding" | "Advies",
) {
  await openTab(screen, name, "Overtredingen");
  await screen.main.getByRole("link", { name: paper, exact: true }).first().click();
  await screen.headed(paper === "Melding" ? "Melding niet-naleving" : paper === "Advies" ? advice : paper);
}

/** From the open signal: the notice goes at once, the advice begins after it. */
export async function sendNotice(officer: Screen) {
  await officer.follow("Maak de melding", "Nieuwe melding");
  await officer.press("Melding verzenden", "De melding is verzonden");
  await officer.headed("Melding niet-naleving");
}

/** Writes all parts of the advice and lays it before a colleague. */
export async function writeAdvice(officer: Screen, challenger: string, today: string) {
  await officer.press("Advies beginnen", "Het advies is begonnen.");
  await officer.headed(advice);
  await part(officer, "Kop en spoed", () => officer.choose("Is er spoed?", "Nee"));
  await part(officer, "Voorwaarden", async () => {
    await officer.tick("Welke voorwaarden zijn overtreden?", "2. Andere gedragsvoorwaarde");
    await officer.choose("Hoe ernstig is het?", "Ernstig");
    await officer.fill(
      "Wat is er aan de hand, in één zin?",
      "Na een waarschuwing zoekt hij verboden omgevingen op.",
    );
    await officer.fill("Sinds wanneer?", today);
  });
  await pickFacts(officer);
  await part(officer, "Uitleg van de cliënt", async () => {
    await officer.choose("Is de cliënt gehoord?", "Gehoord");
    await officer.fill("Wat is de uitleg van de cliënt", "Ik was nieuwsgierig.");
    await officer.choose("Is de advocaat op de hoogte?", "Ja");
  });
  for (const [name, answers] of Object.entries(plain))
    await part(officer, name, () => officer.fillAll(answers));
  await part(officer, "Risico", async () => {
    await officer.fillAll(risk);
    await officer.choose("Welk instrument hebt u gebruikt?", "Geen instrument");
  });
  await part(officer, "Advies", async () => {
    await officer.choose("Wat adviseert u?", "De hele straf alsnog");
    await officer.fillAll(choice);
  });
  await part(officer, "Doorgaan intussen", async () => {
    await officer.choose("Kan het toezicht intussen doorgaan?", "Ja");
    await officer.fill("Hoe, of waarom niet?", "Met een wekelijks gesprek.");
  });
  await part(officer, "Bijlagen", () => officer.tick("Welke bijlagen gaan mee?", "Verslagen van controles"));
  await officer.select("Welke collega vraagt u?", challenger);
  await officer.press("Voorleggen voor tegenspraak", "Het advies ligt bij uw collega.");
}

const plain = {
  Eerder: { "Wat gaat er goed?": "Hij komt op alle afspraken." },
  "Verloop van het toezicht": {
    "Hoe vaak kwam de cliënt op afspraken?": "Eén van één.",
    "Werk, wonen, schulden, zorg": "Vast werk, een eigen huurwoning, geen schulden.",
  },
  Gevolgen: { "Wat zijn de gevolgen van elke mogelijkheid?": "Bij detentie verliest hij zijn werk." },
} as const;

const risk = {
  "Uw professionele oordeel over het risico": "Het risico neemt toe.",
  "Datum van het instrument, of waarom geen": "Nog niet afgenomen.",
  "Is er nu gevaar, en voor wie?": "Geen acuut gevaar.",
  "Wat beschermt?": "Zijn werk en het contact met zijn zus.",
};

const choice = {
  "Waarom dit?": "Een waarschuwing hielp niet.",
  "Welke andere mogelijkheden hebt u overwogen, en waarom niet?":
    "Een tweede waarschuwing: de eerste had geen effect.",
  "Wat vraagt u precies van het OM?": "Een vordering om de hele straf ten uitvoer te leggen.",
};

async function openPart(officer: Screen, name: string) {
  const link = officer.main
    .getByRole("navigation", { name: "Onderdelen van het advies" })
    .getByRole("link", { name: new RegExp(`^${name}`) });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "step");
  return link;
}

/** Opens a part, fills it in, and sees that it counts as complete. */
async function part(officer: Screen, name: string, fillIn: () => Promise<void>) {
  const link = await openPart(officer, name);
  await expect(officer.main.getByRole("region", { name, exact: true })).toBeVisible();
  await fillIn();
  await officer.press("Onderdeel opslaan", "Het onderdeel is opgeslagen.");
  await expect(link).toContainText(/ ?compleet$/);
}

async function pickFacts(officer: Screen) {
  const link = await openPart(officer, "Feiten");
  await officer.tick("Kies uit het dossier", /Controle van gegevensdragers/);
  await officer.press("Gekozen feiten toevoegen", "De feiten staan in het advies.");
  await expect(link).toContainText(/ ?compleet$/);
}

/** A colleague reads against it; the remark stays with the advice. */
export async function challengeAdvice(colleague: Screen, name: string, remark: string) {
  await colleague.menu("Tegenspraak", "Tegenspraak");
  await colleague.follow(name, advice);
  await colleague.choose("Hebt u een opmerking?", "Ja");
  await colleague.fill("Uw opmerking", remark);
  await colleague.press("Tegenspraak vastleggen", "Uw tegenspraak is vastgelegd.");
}

export async function approveAdvice(lead: Screen, name: string, remark: string) {
  await lead.menu("Ter akkoord", "Ter akkoord");
  await lead.follow(name, advice);
  await expect(lead.main.getByRole("region", { name: "Tegenspraak van" })).toContainText(remark);
  await lead.tick("Hebt u het hele advies en de tegenspraak gelezen?", "Ja");
  await lead.press("Akkoord geven en verzenden", "U hebt akkoord gegeven.");
}

/** Where the advice is on its way: Concept, Tegenspraak, Akkoord, CJIB, OM, Besluit. */
export const step = (screen: Screen, name: string) =>
  screen.main
    .getByRole("list", { name: "De weg van dit advies" })
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`: ${name}`) });

export async function answerQuestion(officer: Screen, question: string, answer: string) {
  await officer.until((main) => main.getByText(question));
  await officer.fill("Uw antwoord", answer);
  await officer.press("Antwoord verzenden", "Uw antwoord is verzonden.");
}

export async function settleAdvice(officer: Screen) {
  await officer.tick("Weet de cliënt wat er is besloten?", "Ja");
  await officer.tick("Is de opdracht bijgewerkt?", "Ja");
  await officer.fill("Wat hebt u afgesproken?", "Hij meldt zich zelf bij de inrichting.");
  await officer.press("Advies afhandelen", "Het advies is afgehandeld.");
}

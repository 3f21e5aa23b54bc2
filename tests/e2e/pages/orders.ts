import type { Screen } from "./screen";

const order = "Opdracht en voorwaarden";
const sections = (screen: Screen) =>
  screen.main.getByRole("navigation", { name: "Onderdelen van het dossier" });

/** Opens someone's order: searched by name, or by its tab from another page of the same dossier. */
export async function openOrder(screen: Screen, name: string) {
  const inDossier =
    (await sections(screen).isVisible()) && (await screen.main.getByText(name).first().isVisible());
  if (inDossier) {
    await sections(screen).getByRole("link", { name: order }).click();
    return screen.headed(order);
  }
  await screen.menu("Zoeken", "Zoeken");
  await screen.fill("Naam, SKN of parketnummer", name);
  await screen.main.getByRole("button", { name: "Zoeken", exact: true }).click();
  await screen.follow(name, order);
}

export type Tab = "Contacten" | "Controles" | "Overtredingen";

export async function openTab(screen: Screen, name: string, tab: Tab) {
  await openOrder(screen, name);
  await sections(screen).getByRole("link", { name: tab }).click();
  await screen.headed(tab);
}

/** The administration checks a new order and accepts it for a unit. */
export async function acceptOrder(administration: Screen, name: string, unit: string) {
  await administration.menu("Binnengekomen", "Binnengekomen opdrachten");
  await administration.until((main) => main.getByRole("link", { name }));
  await administration.follow(name, "Opdracht controleren");
  await administration.press("In controle nemen", "U hebt de opdracht in controle genomen.");
  await administration.select("Unit", unit);
  await administration.press("Opdracht accepteren", "De opdracht is geaccepteerd.");
}

/** The team lead gives an accepted order to an officer. */
export async function assignOrder(lead: Screen, name: string, officer: string) {
  await openOrder(lead, name);
  await lead.follow("Toezichthouder toewijzen", "Toezichthouder toewijzen");
  await lead.select("Toezichthouder", new RegExp(`^${officer} `));
  await lead.choose("Is er een hoog veiligheidsrisico?", "Nee");
  await lead.choose("Niveau van toezicht", "Niveau 2");
  await lead.press("Toewijzen", "De toezichthouder is toegewezen.");
}

/** After the start interview: identity checked, supervision begins. */
export async function startSupervision(officer: Screen, name: string, today: string) {
  await openOrder(officer, name);
  await officer.follow("Toezicht starten", "Toezicht starten");
  await officer.fillAll({ "Identiteit gecontroleerd op": today, "Toezicht gestart op": today });
  await officer.press("Toezicht starten", "Het toezicht is gestart.");
}

export async function adoptPlan(officer: Screen, name: string, today: string) {
  await openOrder(officer, name);
  await officer.main.getByRole("link", { name: "Plan vaststellen" }).click();
  await officer.fill("Plan vastgesteld op", today);
  await officer.choose("Niveau van toezicht", "Niveau 2");
  await officer.press("Plan vaststellen", "Het plan is vastgesteld. Het toezicht loopt.");
}

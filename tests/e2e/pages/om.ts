import { expect } from "@playwright/test";
import type { Screen } from "./screen";

type Kind = "Melding" | "Advies";

const rows = (om: Screen, name: string, kind: Kind) =>
  om.main
    .getByRole("row")
    .filter({ hasText: name })
    .filter({ has: om.page.getByRole("cell", { name: new RegExp(`^${kind}`) }) });

/** Opens the whole list of the office, decided cases too; the newest stand on the last page. */
async function openCases(om: Screen) {
  await om.menu("Zaken", "Zaken");
  const all = om.main.getByRole("link", { name: "Alle zaken" });
  await all.click();
  await expect(all).toHaveAttribute("aria-current", "page");
}

/** Turns the page; false on the last one. */
async function turn(om: Screen, page: number): Promise<boolean> {
  const next = om.main.getByRole("link", { name: "Volgende" });
  if ((await next.count()) === 0) return false;
  await next.click();
  await expect(om.main.getByText(`Pagina ${page + 1} van`)).toBeVisible();
  return true;
}

/** How often a paper stands in the list, over all its pages. */
async function times(om: Screen, name: string, kind: Kind): Promise<number> {
  await openCases(om);
  let found = 0;
  let page = 1;
  do found += await rows(om, name, kind).count();
  while (await turn(om, page++));
  return found;
}

/** Waits until a paper stands in the list, and sees that it stands there once. */
export async function arrivesOnce(om: Screen, name: string, kind: Kind) {
  await expect.poll(() => times(om, name, kind), { timeout: 60_000 }).toBeGreaterThan(0);
  expect(await times(om, name, kind)).toBe(1);
}

/** Sees the notice in the list, and no advice. */
export async function adviceIsAbsent(om: Screen, name: string) {
  expect(await times(om, name, "Melding")).toBe(1);
  expect(await times(om, name, "Advies")).toBe(0);
}

export async function openCase(om: Screen, name: string, kind: Kind) {
  await openCases(om);
  let page = 1;
  while ((await rows(om, name, kind).count()) === 0 && (await turn(om, page))) page += 1;
  await rows(om, name, kind).getByRole("link", { name }).click();
  await om.headed(name);
}

export async function ask(om: Screen, question: string) {
  await om.fill("Uw vraag", question);
  await om.press("Vraag verzenden", "Uw vraag is verzonden.");
}

/** The OM follows the advice and goes to court. */
export async function decide(om: Screen) {
  await om.choose("Volgt u het advies?", "Advies gevolgd");
  await om.select("Wat gaat u doen?", "Vordering: hele straf ten uitvoer leggen");
  await om.choose("Is er een vordering ingediend?", "Ja");
  await om.press("Besluit verzenden", "Uw besluit is verzonden aan de reclassering.");
}

export async function recordJudgment(om: Screen) {
  await om.select("Wat besliste de rechter?", "Geheel toegewezen");
  await om.fill("Hoeveel dagen moeten worden uitgevoerd?", "120");
  await om.press("Uitspraak verzenden", "De uitspraak is verzonden aan de reclassering.");
}

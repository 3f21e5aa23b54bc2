import { expect, type Page, test } from "@playwright/test";
import { asOwner, enterAs, find } from "./walk/enter";
import { leadOf } from "./walk/stop";

// A browser that blocks scripts, a village without reception: the work of the day must still be possible.
test.use({ javaScriptEnabled: false });

const summary = (page: Page) => page.locator("main").getByRole("alert");
const press = (page: Page, name: string) =>
  page.locator("main").getByRole("button", { name, exact: true }).first().click();

/** Elsewhere than in the units whose work the other tests walk through, and with one member of staff at a time. */
const elsewhere = `join unit u on u.id = o.unit_id and u.name not in ('Utrecht', 'Midden')
  join supervised_person p on p.id = o.person_id and not p.two_workers`;

async function enterWhere(page: Page, sql: string): Promise<string> {
  return asOwner(async (owner) => {
    const found = await find(owner, sql);
    await enterAs(page.context(), owner, found.staff);
    return found.id;
  });
}

test("a contact", async ({ page }) => {
  const id = await enterWhere(
    page,
    `select o.officer_id as staff, o.id from supervision_order o ${elsewhere} where o.state = 'running'`,
  );
  await page.goto(`/supervision-orders/${id}/contacts/new`);
  const saw = page.getByLabel("Wat zag u zelf?");
  await page.getByLabel("Tijd").fill("25:00");
  await saw.fill("Cliënt kwam op tijd.");
  await press(page, "Contact bewaren");
  await expect(summary(page)).toBeVisible();
  await expect(saw).toHaveValue("Cliënt kwam op tijd.");
  await expect(page.getByLabel("Tijd")).toHaveValue("25:00");

  await page.getByLabel("Soort contact").selectOption({ label: "Gesprek op kantoor" });
  await page.getByLabel("Verschenen", { exact: true }).check();
  await page.getByRole("radiogroup", { name: "Was het gepland?" }).getByLabel("Ja").check();
  await page.getByLabel("Tijd").fill("00:01");
  await press(page, "Contact bewaren");
  await expect(page).toHaveURL(/done=contacts\.recorded/);
  await expect(page.getByText("Het contact is vastgelegd.")).toBeVisible();
});

test("the first step of a device check", async ({ page }) => {
  const id = await enterWhere(
    page,
    `select c.officer_id as staff, c.id from device_check c
     join supervision_order o on o.id = c.order_id and o.state = 'running' ${elsewhere}
     join device_clause k on k.condition_id = c.condition_id and k.wording = 'sufficient'
     where c.state = 'planned' and c.window_from_on <= current_date`,
  );
  await page.goto(`/device-checks/${id}`);
  const goal = page.getByLabel("Wat wilt u te weten komen?");
  await goal.fill("Nagaan of de voorwaarde wordt nageleefd.");
  await press(page, "Verder naar uitleg");
  await expect(summary(page)).toBeVisible();
  await expect(goal).toHaveValue("Nagaan of de voorwaarde wordt nageleefd.");

  await page.getByLabel("Welk lichter middel hebt u overwogen?").fill("Een gesprek gaf geen uitsluitsel.");
  await page
    .getByLabel("Waarom bekijkt u deze apparaten, en niet meer?")
    .fill("De telefoon is dagelijks in gebruik.");
  await page.getByRole("radiogroup", { name: "Is de controle aangekondigd?" }).getByLabel("Nee").check();
  await page.getByLabel("Ik heb de voorwaarde gelezen en blijf binnen de grenzen.").check();
  await press(page, "Verder naar uitleg");
  await expect(page.getByText("De bevoegdheid is vastgelegd. Geef nu uitleg aan de cliënt.")).toBeVisible();
  await expect(page.locator("main").getByRole("button", { name: "Controle beginnen" })).toBeVisible();
});

test("the approval of a warning", async ({ page }) => {
  const id = await enterWhere(
    page,
    `select ${leadOf("w.unit_id")} as staff, w.id from formal_warning w
     join supervision_order o on o.id = w.order_id ${elsewhere}
     where w.state = 'awaiting-approval' and w.author_id <> ${leadOf("w.unit_id")}`,
  );
  await page.goto(`/warnings/${id}`);
  const why = page.getByLabel("Waarom stuurt u dit terug?");
  await why.fill("Zie data:image/png;base64,iVBORw0KGgo");
  await press(page, "Terugsturen");
  await expect(summary(page)).toBeVisible();
  await expect(why).toHaveValue("Zie data:image/png;base64,iVBORw0KGgo");

  await press(page, "Akkoord geven");
  await expect(page.getByText("U hebt akkoord gegeven.")).toBeVisible();
});

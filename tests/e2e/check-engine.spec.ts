import { expect, type Page, test } from "@playwright/test";
import type pg from "pg";
import { asOwner, enterAs } from "./walk/enter";

type Ids = Readonly<Record<string, string>>;

const one = async (owner: pg.Client, sql: string, values: unknown[] = []): Promise<Ids> => {
  const { rows } = await owner.query(sql, values);
  if (!rows[0]) throw new Error(`the demonstration has no row for: ${sql}`);
  return rows[0];
};
const lead = (unit: string) =>
  `(select id from staff_member where role = 'teamLead' and active and unit_id = ${unit} limit 1)`;
const main = (page: Page) => page.getByRole("main");

/** An order whose clause a lead found insufficient. */
const insufficient = `select o.id, o.officer_id, k.condition_id, ${lead("o.unit_id")} as lead_id from device_clause k
  join special_condition c on c.id = k.condition_id and c.state = 'active'
  join supervision_order o on o.id = k.order_id and o.state = 'running' where k.wording = 'insufficient' limit 1`;

test("a clause that gives no power shuts every door to a check", async ({ page, context }) => {
  const given = await asOwner(async (owner) => {
    const ids = await one(owner, insufficient);
    await enterAs(context, owner, ids.officer_id ?? "");
    return ids;
  });
  await page.goto(`/supervision-orders/${given.id}/device-checks`);
  await expect(main(page)).toContainText("onvoldoende");
  await expect(main(page).getByRole("link", { name: "Controleschema maken" })).toHaveCount(0);
  // typing the address by hand leads nowhere either
  await page.goto(`/supervision-orders/${given.id}/device-checks/new?condition=${given.condition_id}`);
  await expect(main(page).getByRole("button", { name: "Schema maken" })).toHaveCount(0);
  await expect(main(page)).toContainText("onvoldoende");
});

test("a judge's decision is a new version: the old one stays, and nobody checks until it is judged", async ({
  page,
  context,
}) => {
  const given = await asOwner(async (owner) => {
    const ids = await one(
      owner,
      `select o.id, k.condition_id, ${lead("o.unit_id")} as lead_id from device_check c
       join supervision_order o on o.id = c.order_id and o.state = 'running'
       join device_clause k on k.condition_id = c.condition_id and k.wording = 'sufficient'
       join special_condition v on v.id = k.condition_id and v.state = 'active'
       join unit u on u.id = o.unit_id and u.name not like '%Utrecht%'
       where c.state = 'planned' limit 1`,
    );
    await enterAs(context, owner, ids.lead_id ?? "");
    return ids;
  });
  await page.goto(`/supervision-orders/${given.id}/conditions/${given.condition_id}`);
  await main(page).getByLabel("Gewijzigd door de rechter").check();
  await main(page).getByLabel("Datum van de beslissing").fill("02-11-2026");
  await main(page).getByLabel("Wie besliste").fill("rechtbank Gelderland");
  await main(page)
    .getByLabel("Tekst, letterlijk")
    .fill("Betrokkene laat één keer per jaar zijn telefoon controleren.");
  await main(page).getByLabel("Toelichting").fill("Op vordering van het OM (Sv 6:6:19).");
  await main(page).getByRole("button", { name: "Nieuwe versie vastleggen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "De vorige blijft staan" })).toBeVisible();
  await expect(main(page).getByRole("heading", { name: "Versie 2" })).toBeVisible();
  await expect(main(page).getByRole("heading", { name: "Versie 1" })).toBeVisible();
  await page.goto(`/supervision-orders/${given.id}/device-checks`);
  await expect(main(page)).toContainText("nog niet beoordeeld");
});

test("the keyboard alone leads from a date to its reasons", async ({ page, context }) => {
  const given = await asOwner(async (owner) => {
    const ids = await one(
      owner,
      "select id, officer_id from supervision_order where state = 'running' and probation_start_on is not null and officer_id is not null limit 1",
    );
    await enterAs(context, owner, ids.officer_id ?? "");
    return ids;
  });
  await page.goto(`/supervision-orders/${given.id}`);
  const why = main(page)
    .getByRole("link", { name: /^Waarom \d\d-\d\d-\d{4}\?$/ })
    .first();
  const onIt = () => why.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 120 && !(await onIt()); presses += 1) await page.keyboard.press("Tab");
  expect(await onIt()).toBe(true);
  await page.keyboard.press("Enter");
  await expect(main(page).getByRole("heading", { name: "Zo komen we aan deze datum" })).toBeVisible();
  await expect(main(page).getByRole("list").first()).toBeVisible();
});

/** A unit with a plan in use; the units of the long story are left alone. */
const planning = `select r.unit_id, ${lead("r.unit_id")} as lead_id, (select id from staff_member where unit_id = r.unit_id and role = 'officer' and active order by id limit 1) as officer_id
  from plan_run r join unit u on u.id = r.unit_id and u.name not like '%Utrecht%' where r.state = 'confirmed' limit 1`;

test("a plan, a colleague who falls ill, what that would do, and yes", async ({ page, context }) => {
  test.setTimeout(120_000);
  const given = await asOwner(async (owner) => {
    const ids = await one(owner, planning);
    await enterAs(context, owner, ids.lead_id ?? "");
    return ids;
  });
  const done = (name: string) =>
    expect(page.getByRole("button", { name, exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await page.goto("/check-planning");
  await main(page).getByRole("button", { name: "Plan berekenen" }).click();
  await done("Vaststellen");
  await main(page).getByRole("button", { name: "Vaststellen", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Het plan is vastgesteld" })).toBeVisible();

  await page.goto("/check-planning/what-if");
  const who = main(page).getByLabel("Wie");
  await who.selectOption({ index: 1 });
  const day = (ahead: number) => {
    const at = new Date(Date.now() + ahead * 86_400_000);
    return `${String(at.getDate()).padStart(2, "0")}-${String(at.getMonth() + 1).padStart(2, "0")}-${at.getFullYear()}`;
  };
  const away = main(page).getByRole("group", { name: "Een medewerker is er niet" });
  await away.getByLabel(/^Van/).fill(day(28));
  await away.getByLabel(/^Tot en met/).fill(day(84));
  await main(page).getByRole("button", { name: "Berekenen", exact: true }).click();
  await done("Vaststellen");
  await expect(main(page)).toContainText("Met en zonder deze verandering");
  const absences = (owner: pg.Client) =>
    one(owner, "select count(*)::text as n from worker_absence where unit_id = $1", [given.unit_id]);
  const before = await asOwner(absences);
  await main(page).getByRole("button", { name: "Vaststellen", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Het plan is vastgesteld" })).toBeVisible();
  const after = await asOwner(absences);
  expect(Number(after.n)).toBe(Number(before.n) + 1);
});

test("planned weeks are for the lead; the worker sees none before its day, and others have no door", async ({
  page,
  context,
  browser,
}) => {
  const given = await asOwner((owner) =>
    one(
      owner,
      `select z.order_id, to_char(z.monday, 'DD-MM-YYYY') as monday, o.officer_id, ${lead("o.unit_id")} as lead_id from planned_visit z
       join supervision_order o on o.id = z.order_id and o.officer_id is not null
       where z.state = 'standing' and z.reveal_on > current_date + 1 order by z.monday desc limit 1`,
    ),
  );
  await asOwner((owner) => enterAs(context, owner, given.officer_id ?? ""));
  await page.goto(`/supervision-orders/${given.order_id}/device-checks`);
  expect(await page.content()).not.toContain(`Week van ${given.monday}`);
  expect((await page.goto("/check-planning"))?.status()).toBe(404);

  const desk = await browser.newContext();
  await asOwner((owner) => enterAs(desk, owner, given.lead_id ?? ""));
  const other = await desk.newPage();
  await other.goto(`/supervision-orders/${given.order_id}/device-checks`);
  await expect(main(other)).toContainText(`Week van ${given.monday}`);
  await desk.close();
});

import { createHash } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import accounts from "@/prisma/seed/accounts.json" with { type: "json" };
import { account, asOwner, enterAs } from "./walk/enter";

// A home visit without reception takes longer than a session lasts: what was typed must still be there afterwards.
test.use({ javaScriptEnabled: false });

const words = 'Cliënt deed open.\nEr was niemand anders thuis; "morgen" belt hij.';

/** Lets an officer of the demonstration in; returns an order of the officer's own. */
async function enter(context: BrowserContext, login: string): Promise<string> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ staff: string }>(account(login));
    const staff = rows[0]?.staff ?? "";
    await enterAs(context, owner, staff);
    const orders = await owner.query<{ id: string }>(
      `select o.id from supervision_order o join supervised_person p on p.id = o.person_id and not p.two_workers
       where o.officer_id = $1 and o.state = 'running' limit 1`,
      [staff],
    );
    return orders.rows[0]?.id ?? "";
  });
}

/** This browser's session has seen no act for sixteen minutes. */
async function idle(context: BrowserContext) {
  const cookie = (await context.cookies()).find(({ name }) => name === "baken-session");
  const hash = createHash("sha256")
    .update(cookie?.value ?? "")
    .digest();
  await asOwner((owner) =>
    owner.query("update priv.session set last_act_at = now() - interval '16 minutes' where token_hash = $1", [
      hash,
    ]),
  );
}
const contactsOf = (orderId: string) =>
  asOwner(async (owner) =>
    Number((await owner.query("select count(*) from contact where order_id = $1", [orderId])).rows[0].count),
  );

/** Types a contact, stays away too long, and sends it. */
async function sendTooLate(page: Page, orderId: string) {
  await page.goto(`/supervision-orders/${orderId}/contacts/new`);
  await page.getByLabel("Soort contact").selectOption({ label: "Gesprek op kantoor" });
  await page.getByLabel("Verschenen", { exact: true }).check();
  await page.getByRole("radiogroup", { name: "Was het gepland?" }).getByLabel("Ja").check();
  await page.getByLabel("Tijd").fill("00:01");
  await page.getByLabel("Wat zag u zelf?").fill(words);
  await idle(page.context());
  await page.locator("main").getByRole("button", { name: "Contact bewaren", exact: true }).click();
  await expect(page.getByText("U was uitgelogd toen u dit formulier verstuurde")).toBeVisible();
}

async function signIn(page: Page, login: string, password: string) {
  await page.getByLabel("E-mailadres van uw werk").fill(login);
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

const [officer, other] = accounts.accounts.filter(({ role }) => role === "officer" || role === "teamLead");
if (!officer || !other) throw new Error("the demonstration has no two accounts");
const nameOf = (login: string) => login.split("@")[0] ?? "";

test("what was typed comes back after signing in, and is recorded once", async ({ page, context }) => {
  const orderId = await enter(context, nameOf(officer.login));
  const before = await contactsOf(orderId);
  await sendTooLate(page, orderId);
  // readable by nobody: not in the page, not in the address, not in a cookie
  expect(await page.content()).not.toContain("niemand anders thuis");
  expect(page.url()).not.toContain("kept");
  for (const cookie of await context.cookies()) expect(cookie.value.length).toBeLessThan(100);

  await signIn(page, officer.login, "another password");
  await expect(page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.").first()).toBeVisible();
  await signIn(page, officer.login, accounts.password);
  await expect(page.getByText("U bent weer ingelogd", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Wat zag u zelf?")).toHaveValue(words);
  await expect(page.getByLabel("Tijd")).toHaveValue("00:01");
  await expect(page.getByLabel("Verschenen", { exact: true })).toBeChecked();
  expect(await contactsOf(orderId)).toBe(before);

  await page.locator("main").getByRole("button", { name: "Contact bewaren", exact: true }).click();
  await expect(page.getByText("Het contact is vastgelegd.")).toBeVisible();
  expect(await contactsOf(orderId)).toBe(before + 1);
});

test("someone else who signs in at the same screen never sees it", async ({ page, context }) => {
  const orderId = await enter(context, nameOf(officer.login));
  await sendTooLate(page, orderId);
  await signIn(page, other.login, accounts.password);
  await expect(page).toHaveURL(/\/dashboard\//);
  expect(await page.content()).not.toContain("niemand anders thuis");
});

test("with one click in the demonstration too", async ({ page, context }) => {
  await sendTooLate(page, await enter(context, nameOf(officer.login)));
  await page.getByTitle(`Inloggen als ${officer.name}`).click();
  await expect(page.getByLabel("Wat zag u zelf?")).toHaveValue(words);
});

import { expect, type Page } from "@playwright/test";
import accounts from "@/prisma/seed/accounts.json" with { type: "json" };

/** Signs in with name and password, as at the start of a working day. */
export async function signIn(page: Page, name: string) {
  const account = accounts.accounts.find((each) => each.name === name);
  if (!account) throw new Error(`nobody is called ${name}`);
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres van uw werk").fill(account.login);
  await page.getByLabel("Wachtwoord").fill(accounts.password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL(/\/dashboard\//);
}

import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import accounts from "@/prisma/seed/accounts.json" with { type: "json" };
import { startOidcProvider } from "@/tests/support/oidc-provider.mjs";
import { startSecondWeb } from "@/tests/support/second-web";

type Started = { readonly origin: string; readonly stop: () => Promise<void> };
type Provider = Awaited<ReturnType<typeof startOidcProvider>>;

let provider: Provider;
let web: Started;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  web = await startSecondWeb(async (origin) => {
    provider = await startOidcProvider({ redirectUri: `${origin}/api/auth/callback/oidc` });
    const { id, secret } = provider.client;
    return {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: id,
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: "Huis",
    };
  });
});
test.afterAll(async () => {
  await web?.stop();
  await provider?.stop();
});

const [officer] = accounts.accounts;

async function through(page: Page, email: string) {
  await page.goto(`${web.origin}/sign-in`);
  await page.getByRole("button", { name: "Inloggen met Huis" }).click();
  await page.getByLabel("Who are you").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
}

const hasSession = async (context: BrowserContext) =>
  (await context.cookies(web.origin)).some((cookie) => cookie.name === "baken-session");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a member of staff comes in by the organisation's own door", async ({ page, context }) => {
      const callback = page.waitForRequest(/\/api\/auth\/callback\/oidc\?/);
      await through(page, officer?.login ?? "");
      await expect(page).toHaveURL(`${web.origin}/dashboard/officer`);
      expect(await hasSession(context)).toBe(true);
      expect(provider.asked.at(-1)).toMatchObject({
        response_type: "code",
        code_challenge_method: "S256",
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        state: expect.stringMatching(/.{20,}/),
        nonce: expect.stringMatching(/.{20,}/),
      });

      // the address with the code, opened by somebody else, opens nothing
      const used = (await callback).url();
      await context.clearCookies();
      await page.goto(used);
      await expect(page).toHaveURL(/\/sign-in\?.*error=/);
      expect(await hasSession(context)).toBe(false);
    });

    for (const email of ["stranger@example.test", "unverified@demo.baken.test", "berichtenverkeer"]) {
      test(`${email} is refused, in words`, async ({ page, context }) => {
        await through(page, email);
        await expect(page).toHaveURL(/\/sign-in\?.*error=/);
        await expect(
          page.getByText("Inloggen is niet gelukt. Bent u bekend bij de beheerder van Baken?"),
        ).toBeVisible();
        expect(await hasSession(context)).toBe(false);
      });
    }
  });
}

test("outside the demonstration no account is given away", async ({ page }) => {
  await page.goto(`${web.origin}/sign-in`);
  await expect(page.getByText("Demonstratie", { exact: true })).toHaveCount(0);
  expect(await page.content()).not.toContain(accounts.password);
});

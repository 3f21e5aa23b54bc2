import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import accounts from "@/prisma/seed/accounts.json" with { type: "json" };

const [officer] = accounts.accounts;
if (!officer) throw new Error("the demonstration has no accounts");
const submit = { name: "Inloggen", exact: true } as const;

async function signIn(page: Page, login: string, password: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres van uw werk").fill(login);
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", submit).click();
}

const sessionOf = async (context: BrowserContext) =>
  (await context.cookies()).find((cookie) => cookie.name.endsWith("baken-session"));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("in with a password, and really out again", async ({ page, context, browser, baseURL }) => {
      await signIn(page, officer.login, accounts.password);
      await expect(page).toHaveURL(/\/dashboard\/officer$/);
      const cookie = await sessionOf(context);
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

      await page.getByRole("button", { name: "Uitloggen" }).first().click();
      await expect(page).toHaveURL(/\/sign-in\?ended=1$/);
      await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
      expect(await sessionOf(context)).toBeUndefined();

      // who kept the cookie has nothing
      const thief = await browser.newContext({ baseURL });
      if (cookie) await thief.addCookies([cookie]);
      const stolen = await thief.newPage();
      await stolen.goto("/supervision-orders");
      await expect(stolen).toHaveURL(/\/sign-in$/);
      await thief.close();
    });

    test("a wrong password says so, and keeps the address", async ({ page, context }) => {
      await signIn(page, officer.login, "another password");
      await expect(
        page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.").first(),
      ).toBeVisible();
      await expect(page.getByLabel("E-mailadres van uw werk")).toHaveValue(officer.login);
      // a password is never sent back; with JavaScript the field was never left
      if (!javaScriptEnabled) await expect(page.getByLabel("Wachtwoord")).toHaveValue("");
      expect(await sessionOf(context)).toBeUndefined();
    });

    test("an unknown address gets the same sentence", async ({ page }) => {
      await signIn(page, "nobody@example.test", accounts.password);
      await expect(
        page.getByText("Dit e-mailadres en wachtwoord horen niet bij elkaar.").first(),
      ).toBeVisible();
    });

    test("one click in the demonstration", async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByTitle(`Inloggen als ${officer.name}`).click();
      await expect(page).toHaveURL(/\/dashboard\/officer$/);
    });
  });
}

test("each sign-in is a session of its own: a cookie that was planted is not taken over", async ({
  page,
  context,
  baseURL,
}) => {
  const planted = { name: "baken-session", value: "planted-by-someone-else", url: baseURL ?? "" };
  await context.addCookies([planted]);
  await signIn(page, officer.login, accounts.password);
  await expect(page).toHaveURL(/\/dashboard\/officer$/);
  const first = await sessionOf(context);
  expect(first?.value).toMatch(/^[\w-]{43}$/);
});

test("next-auth keeps no session of its own beside ours", async ({ page, context }) => {
  await signIn(page, officer.login, accounts.password);
  await expect(page).toHaveURL(/\/dashboard\/officer$/);
  const session = await page.request.get("/api/auth/session");
  expect(Object.keys(await session.json())).not.toContain("user");
  expect((await context.cookies()).filter((cookie) => /next-auth\.session/.test(cookie.name))).toEqual([]);
});

for (const address of [
  "/",
  "/supervision-orders",
  "/device-checks",
  "/dashboard/om",
  "/exchange",
  "/search",
]) {
  test(`${address} without a session is the sign-in page`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in$/);
  });
}

test("a post from another site is refused before anything is read", async ({ request }) => {
  const answer = await request.post("/sign-in", {
    headers: { origin: "https://elsewhere.example" },
    form: { login: "x" },
  });
  expect(answer.status()).toBe(403);
});

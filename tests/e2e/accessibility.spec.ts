import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { root } from "@/lib/launch/place.mjs";
import { chainStops } from "./walk/chain-stops";
import { checkStops } from "./walk/check-stops";
import { account, asOwner, enterAs, type Found, find } from "./walk/enter";
import { everydayStops } from "./walk/everyday-stops";
import { expectAccessible } from "./walk/look";
import { type Newcomer, newcomer } from "./walk/newcomers";
import { orderStops } from "./walk/order-stops";
import { paperStops } from "./walk/paper-stops";
import type { Stop } from "./walk/stop";

const stops: readonly Stop[] = [...everydayStops, ...orderStops, ...checkStops, ...paperStops, ...chainStops];

// Four looks at every page: on a busy machine that takes longer than other tests may.
test.describe.configure({ mode: "parallel", timeout: 120_000 });

/** What the browser complains of while a page is read. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}

const filled = (stop: Stop, { id, other }: Found) =>
  (stop.address ?? stop.route.replace("[id]", ":id")).replaceAll(":id", id).replaceAll(":other", other);

/** No name, number or date may stand where a passer-by reads it: the tab, the history, the list of windows. */
async function expectDiscreetTitle(page: Page): Promise<void> {
  const title = await page.title();
  expect(title).toMatch(/^[^·\d]+ · Baken$/);
  const names = await asOwner((owner) =>
    owner.query("select 1 from supervised_person where strpos($1, family_name) > 0 limit 1", [title]),
  );
  expect(names.rowCount).toBe(0);
}

async function sendAsItStands(page: Page, button: string): Promise<void> {
  await page.locator("main").getByRole("button", { name: button, exact: true }).first().click();
  const summary = page.locator("main").getByRole("alert");
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
}

for (const stop of stops) {
  test(`${stop.route}: ${stop.state}`, async ({ page, context }) => {
    const found = await asOwner(async (owner) => {
      const row = await find(owner, stop.sql);
      await enterAs(context, owner, row.staff);
      return row;
    });
    const heard = complaints(page);
    const answer = await page.goto(filled(stop, found));
    expect(answer?.status()).toBe(stop.missing ? 404 : 200);
    if (stop.sent) await sendAsItStands(page, stop.sent);
    await expectAccessible(page);
    await expectDiscreetTitle(page);
    const own = stop.missing ? heard.filter((text) => !text.includes("404")) : heard;
    expect(own).toEqual([]);
  });
}

const emptyPages: Readonly<Record<Newcomer, readonly string[]>> = {
  officer: [
    ...["/dashboard/officer", "/supervision-orders", "/device-checks", "/approvals", "/violation-advice"],
    ...["/debt-referrals", "/samen-starten", "/search"],
  ],
  teamLead: [
    "/dashboard/team-lead",
    "/supervision-orders",
    "/device-checks",
    "/approvals",
    "/cover",
    "/debt-referrals",
    ...["/check-planning", "/check-planning/capacity", "/check-planning/what-if"],
  ],
  administration: [
    ...["/dashboard/administration", "/supervision-orders", "/supervision-orders/incoming"],
    ...["/supervision-orders/import", "/exchange", "/exchange/quarantine"],
  ],
  djiCaseManager: ["/dashboard/dji", "/samen-starten"],
  prosecutor: ["/dashboard/om", "/om-cases"],
};

for (const [role, addresses] of Object.entries(emptyPages))
  for (const address of addresses)
    test(`${address}: nothing to do yet, ${role}`, async ({ page, context }) => {
      await asOwner(async (owner) => enterAs(context, owner, await newcomer(owner, role as Newcomer)));
      const heard = complaints(page);
      expect((await page.goto(address))?.status()).toBe(200);
      await expectAccessible(page);
      expect(heard).toEqual([]);
    });

test("/sign-in: nothing filled in", async ({ page }) => {
  const heard = complaints(page);
  await page.goto("/sign-in");
  await expectAccessible(page);
  await sendAsItStands(page, "Inloggen");
  await expectAccessible(page);
  await expectDiscreetTitle(page);
  expect(heard).toEqual([]);
});

test("/search: found, and nothing found", async ({ page, context }) => {
  const name = await asOwner(async (owner) => {
    const { staff } = await find(owner, account("lead"));
    await enterAs(context, owner, staff);
    const { rows } = await owner.query(
      `select p.family_name as name from supervised_person p join supervision_order o on o.person_id = p.id
       join staff_member m on m.unit_id = o.unit_id where m.id = $1 limit 1`,
      [staff],
    );
    return String(rows[0]?.name);
  });
  await page.goto("/search");
  for (const [typed, answer] of [
    [name, /opdrachten? gevonden/],
    ["Zzyzx", "Niets gevonden"],
  ] as const) {
    await page.getByRole("searchbox").fill(typed);
    await page.locator("main").getByRole("button", { name: "Zoeken" }).click();
    await expect(page.getByText(answer).first()).toBeVisible();
    await expectAccessible(page);
    await expectDiscreetTitle(page);
  }
});

test("the menu of a phone, open", async ({ page, context }) => {
  await asOwner(async (owner) =>
    enterAs(context, owner, (await find(owner, account("administration"))).staff),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/supervision-orders/incoming");
  await page.locator("summary", { hasText: "Menu" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" }).last()).toBeVisible();
  await expect(page.locator("details [aria-current=page]")).toHaveCount(1);
  await expectAccessible(page);
});

test("every page of the build is walked", () => {
  const manifest = path.join(root, ".next/app-path-routes-manifest.json");
  const pages = Object.entries(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>)
    .filter(([file]) => file.endsWith("/page"))
    .map(([, route]) => route);
  // The page for a broken application is drawn by the framework when nothing else can be.
  const walked = new Set([...stops.map(({ route }) => route), "/sign-in", "/_global-error"]);
  expect(pages.filter((route) => !walked.has(route))).toEqual([]);
});

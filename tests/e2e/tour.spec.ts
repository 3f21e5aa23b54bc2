import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { root } from "@/lib/launch/place.mjs";
import { account, asOwner, enterAs, find } from "./walk/enter";

// The README's pictures. `UPDATE_TOUR=1 npx playwright test -c tests/playwright.config.ts tour` takes them anew;
// otherwise the pages are only walked.
const album = path.join(root, "tests/e2e/tour");
const isTaking = process.env.UPDATE_TOUR === "1";

type Picture = {
  readonly name: string;
  readonly sql: string;
  readonly address: string;
  /** The heading that tells that one is there. */
  readonly heading: string | RegExp;
  readonly window: { readonly width: number; readonly height: number };
};

const desk = { width: 1280, height: 800 };
const own = `from staff_member m where m.login = 'officer@demo.baken.test'`;

const pictures: readonly Picture[] = [
  {
    name: "officer-day",
    sql: account("officer"),
    address: "/dashboard/officer",
    heading: "Mijn dag",
    window: desk,
  },
  {
    name: "lead-overview",
    sql: account("lead"),
    address: "/dashboard/team-lead",
    heading: "Overzicht van de unit",
    window: desk,
  },
  {
    name: "order",
    sql: `select m.id as staff, (select o.id from supervision_order o where o.officer_id = m.id and o.state = 'running'
      order by o.probation_months > 36, exists (select from violation_advice a where a.order_id = o.id) desc,
      (select count(*) from special_condition s where s.order_id = o.id) desc, o.received_on limit 1) as id ${own}`,
    address: "/supervision-orders/:id",
    heading: "Opdracht en voorwaarden",
    window: desk,
  },
  {
    name: "device-check-phone",
    sql: `select m.id as staff, (select c.id from device_check c join supervision_order o on o.id = c.order_id
      where c.officer_id = m.id and o.state = 'running' and c.state in ('planned', 'assigned', 'in-progress')
      order by c.state <> 'in-progress', abs(c.due_on - current_date) limit 1) as id ${own}`,
    address: "/device-checks/:id",
    heading: "Controle van gegevensdragers",
    window: { width: 390, height: 844 },
  },
  {
    name: "why-this-date",
    sql: `select m.id as staff, (select o.id from supervision_order o where o.officer_id = m.id and o.probation_start_on is not null
      and o.probation_months is not null and o.state in ('running', 'suspended')
      order by exists (select from detention d where d.person_id = o.person_id and d.suspends_probation) desc, o.received_on limit 1) as id ${own}`,
    address: "/dates/probation-end/:id",
    heading: /proeftijd/,
    window: desk,
  },
  {
    name: "check-plan",
    sql: account("lead"),
    address: "/check-planning",
    heading: "Controleplanning",
    window: desk,
  },
  {
    name: "om-case",
    sql: `select m.id as staff, (select c.id from om_case c where c.office_code = m.office_code and c.kind = 'advice'
      and c.decision is null order by c.urgent desc, c.received_at limit 1) as id
      from staff_member m where m.login = 'om@demo.baken.test'`,
    address: "/om-cases/:id",
    heading: /\p{L}+ \p{L}+/u,
    window: desk,
  },
  {
    name: "samen-starten",
    sql: `select m.id as staff, (select t.id from samen_starten_trajectory t where t.facility_id = m.facility_id
      and t.state = 'step-3-decision' order by t.id limit 1) as id
      from staff_member m where m.login = 'dji@demo.baken.test'`,
    address: "/samen-starten/:id",
    heading: /\p{L}+ \p{L}+/u,
    window: desk,
  },
];

async function enter(page: Page, { sql, address }: Picture): Promise<string> {
  return asOwner(async (owner) => {
    const { staff, id } = await find(owner, sql);
    await enterAs(page.context(), owner, staff);
    return address.replace(":id", id);
  });
}

for (const picture of pictures) {
  test(picture.name, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize(picture.window);
    await page.goto(await enter(page, picture));
    await expect(page.locator("main h1")).toHaveText(picture.heading);
    await page.evaluate(() => document.fonts.ready);
    const file = path.join(album, `${picture.name}.png`);
    if (isTaking) {
      mkdirSync(album, { recursive: true });
      await page.screenshot({ path: file });
    }
    expect(existsSync(file)).toBe(true);
  });
}

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Good practice beyond the law: one can find one's way by headings and landmarks. */
const landmarks = [
  ...["page-has-heading-one", "region", "landmark-one-main", "landmark-unique", "landmark-main-is-top-level"],
  ...["landmark-banner-is-top-level", "landmark-contentinfo-is-top-level", "landmark-no-duplicate-banner"],
  ...["landmark-no-duplicate-main", "landmark-complementary-is-top-level", "heading-order", "empty-heading"],
];
const alsoEnabled = Object.fromEntries(landmarks.map((rule) => [rule, { enabled: true }]));
/** What can differ between light and dark: the rest of the page is the same page. */
const colours = ["color-contrast", "link-in-text-block"];

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

const inWords = (violations: Violations, where: string) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(" ")}: ${failureSummary}`),
  );

async function faults(page: Page, where: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await new AxeBuilder({ page }).options({ runOnly: tags, rules: alsoEnabled }).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules(colours).analyze();
  return [...inWords(light.violations, `${where}, light`), ...inWords(dark.violations, `${where}, dark`)];
}

/** How far the page is wider than the window, in pixels. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page as it stands, at a desk and on a phone, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const [name, size] of Object.entries({ desk, phone })) {
    await page.setViewportSize(size);
    found.push(...(await faults(page, name)));
    const wider = await tooWide(page);
    if (wider > 0) found.push(`${name}: ${wider} px wider than the window`);
  }
  expect(found).toEqual([]);
  await expect(page.locator("h1")).toHaveCount(1);
  await page.setViewportSize(desk);
}

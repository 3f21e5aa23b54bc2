import { expect, type Page, test } from "@playwright/test";
import { account, asOwner, enterAs, find } from "./walk/enter";
import { orders } from "./walk/stop";

const phone = { width: 390, height: 844 };

const checkToBegin = `select c.officer_id as staff, c.id from device_check c
  join supervision_order o on o.id = c.order_id and o.state = 'running'
  join device_clause k on k.condition_id = c.condition_id and k.wording = 'sufficient'
  where c.state = 'planned' and c.due_on < current_date`;

/** Where the focus is: what it says, whether a ring shows and whether anything of it lies uncovered. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect();
    const inset = 3;
    const uncovered = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + inset, box.top + inset],
      [box.right - inset, box.bottom - inset],
    ].some(([x = 0, y = 0]) => {
      const top = document.elementFromPoint(x, y);
      return (
        top !== null && (at.contains(top) || top.contains(at) || at.closest("label")?.contains(top) === true)
      );
    });
    // the card around a radio or a box draws the ring for it
    const rings = [at, at.closest("label")].filter((element) => element !== null);
    const ring = rings.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    return { name: at.textContent?.trim() || at.getAttribute("name") || at.tagName, ring, uncovered };
  });

/** Presses Tab until this is what has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let stops = 1; stops <= 80; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at === null) continue;
    expect(at).toEqual({ name: at.name, ring: true, uncovered: true });
    if (at.name === name) return stops;
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
}

test("the first key leads past the menu", async ({ page, context }) => {
  await asOwner(async (owner) => enterAs(context, owner, (await find(owner, account("officer"))).staff));
  await page.goto("/dashboard/officer");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  // and from there the next stop lies in the content
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);
});

for (const size of [{ width: 1280, height: 800 }, phone]) {
  test(`a contact is recorded with keys alone, ${size.width} wide`, async ({ page, context }) => {
    const { id } = await asOwner(async (owner) => {
      const found = await find(owner, orders("'running'"));
      await enterAs(context, owner, found.staff);
      return found;
    });
    await page.setViewportSize(size);
    await page.goto(`/supervision-orders/${id}/contacts/new`);
    await tabTo(page, "Contact bewaren");
    await page.keyboard.press("Enter");
    await expect(page.locator("main").getByRole("alert")).toBeFocused();
    // the first line of the summary leads to its field
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("main :is(input, select, textarea):focus")).toHaveCount(1);
    expect(await focused(page)).toMatchObject({ uncovered: true });
  });
}

test("a device check on a phone: no stop hides behind the bars", async ({ page, context }) => {
  const { id } = await asOwner(async (owner) => {
    const found = await find(owner, checkToBegin);
    await enterAs(context, owner, found.staff);
    return found;
  });
  await page.setViewportSize(phone);
  await page.goto(`/device-checks/${id}`);
  await tabTo(page, "Verder naar uitleg");
  const stop = page.getByRole("link", { name: "Stop: vermoeden van strafbaar feit" });
  await expect(stop).toBeInViewport();
});

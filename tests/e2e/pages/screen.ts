import { expect, type Locator, type Page } from "@playwright/test";

/** Messages cross the chain in seconds; a busy machine needs longer. */
const travel = 60_000;

/** One person at one screen: what everyone does on every page, by the words that stand there. */
export class Screen {
  readonly page: Page;
  readonly main: Locator;
  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
  }

  async fill(label: string, text: string) {
    await this.main.getByLabel(label).fill(text);
  }

  async fillAll(answers: Readonly<Record<string, string>>) {
    for (const [label, text] of Object.entries(answers)) await this.fill(label, text);
  }

  /** A radio button, by the question above it and the words the answer begins with. */
  async choose(question: string, answer: string | RegExp) {
    await this.option("radiogroup", "radio", question, answer).check();
  }

  async tick(question: string, answer: string | RegExp) {
    await this.option("group", "checkbox", question, answer).check();
  }

  async select(label: string, option: string | RegExp) {
    const list = this.main.getByLabel(label);
    const text = await list.locator("option").filter({ hasText: option }).first().innerText();
    await list.selectOption({ label: text });
  }

  /** Presses a button and waits for the sentence that says it is done. */
  async press(button: string, done: string | RegExp) {
    await this.main.getByRole("button", { name: button, exact: true }).click();
    await this.said(done);
  }

  async said(done: string | RegExp) {
    await expect(this.main.getByRole("status").filter({ hasText: done })).toBeVisible();
  }

  /** Follows a link in the page and waits for the heading of the next. */
  async follow(link: string | RegExp, heading: string | RegExp) {
    await this.main.getByRole("link", { name: link }).first().click();
    await this.headed(heading);
  }

  async menu(item: string, heading: string | RegExp) {
    await this.page.getByRole("link", { name: item, exact: true }).filter({ visible: true }).first().click();
    await this.headed(heading);
  }

  async headed(heading: string | RegExp) {
    await expect(this.main.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(this.main.getByRole("heading", { level: 1 })).toHaveCount(1);
  }

  /** Looks again and again until something has arrived. */
  async until(arrived: (main: Locator) => Locator) {
    await expect(async () => {
      await this.page.reload();
      await expect(arrived(this.main)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: travel });
  }

  private option(
    around: "radiogroup" | "group",
    kind: "radio" | "checkbox",
    question: string,
    answer: string | RegExp,
  ) {
    const words =
      typeof answer === "string" ? new RegExp(`^${answer.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`) : answer;
    return this.main.getByRole(around, { name: question }).getByRole(kind, { name: words });
  }
}

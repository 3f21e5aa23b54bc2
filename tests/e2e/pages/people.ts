import { type Browser, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { Screen } from "./screen";
import { signIn } from "./sign-in";

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

type Arrive = {
  /** Someone in a session of their own at a desk. */
  readonly atDesk: (name: string) => Promise<Screen>;
  /** Someone in a session of their own with a telephone. */
  readonly onPhone: (name: string) => Promise<Screen>;
};

/** People who sign in; whatever a browser of theirs complains about fails the test. */
export const test = base.extend<{ arrive: Arrive }>({
  arrive: async ({ browser, contextOptions }, use) => {
    const complaints: string[] = [];
    const opened: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    const open = async (name: string, options: BrowserContextOptions) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      opened.push(context);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error")
          complaints.push(`${name}, ${page.url()}: ${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => complaints.push(`${name}, ${page.url()}: ${error.message}`));
      await signIn(page, name);
      return new Screen(page);
    };
    await use({
      atDesk: (name) => open(name, {}),
      onPhone: (name) => open(name, phone),
    });
    for (const context of opened) await context.close();
    expect(complaints).toEqual([]);
  },
});

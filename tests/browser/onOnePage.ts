import { type Page, test } from "@playwright/test";

/** What a test does, under a sentence that says what must hold. */
export type Part = readonly [sentence: string, run: (page: Page) => Promise<unknown>];

/**
 * Runs several short tests on one page, each from the screen to which `start` leads: opening the app takes most of the
 * time of a short test. The screen is drawn again in a window of the first size, without dialogs and drafts; what is
 * stored stays, so a part that changes what the next ones read comes last. Not for parts that press Tab past the end of
 * the page in Firefox: the keys of the next one would go to the browser's own toolbar.
 */
export async function onOnePage(
  page: Page,
  start: (page: Page) => Promise<unknown>,
  parts: readonly Part[],
): Promise<void> {
  await start(page);
  const address = page.url();
  const window = page.viewportSize();
  for (const [index, [sentence, run]] of parts.entries())
    await test.step(sentence, async () => {
      if (index > 0) {
        if (window !== null) await page.setViewportSize(window);
        await returnTo(page, address);
      }
      await run(page);
    });
}

/** Returns from any screen to the one at this address, which is drawn again, without dialogs and drafts. */
async function returnTo(page: Page, address: string): Promise<void> {
  const { hash } = new URL(address);
  await page.evaluate(() => location.assign("#/settings"));
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await page.evaluate((to) => location.assign(to), hash === "" ? "#/" : hash);
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor({ state: "detached" });
  await page.locator("main:not([aria-busy]):not(:has([aria-busy]))").waitFor();
}

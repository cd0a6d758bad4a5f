import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { openScreen } from "./screens.ts";
import { openSample } from "./visitor.ts";

/*
 * Content that must not shift while other content loads, and the footer of a short page. screens.spec.ts checks the
 * grid, since it opens every screen anyway.
 */

test(
  "a short page is as tall as the window: nothing scrolls, and the foot closes it",
  inEveryEngine("layout"),
  async ({ page }) => {
    for (const name of ["Verify", "an address that leads nowhere"])
      await test.step(name, async () => {
        await openScreen(page, name);
        for (const [width, height] of [
          [360, 780],
          [1280, 800],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height });
          const foot = await page.getByRole("contentinfo").boundingBox();
          expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0)), `${width} px`).toBe(height);
          expect(await page.evaluate(() => document.documentElement.scrollHeight), `${width} px`).toBe(height);
        }
      });
  },
);

test("shifts nothing already visible when content arrives", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "it tells of no shifts");
  await openSample(page);
  await page.waitForLoadState("networkidle");
  const results = page.url();
  for (const address of ["./", results, results.replace(/results$/, "assess"), "./#/verify", "./#/settings"]) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByRole("contentinfo").getByRole("link", { name: "Accessibility" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(700);
    const shifts = await page.evaluate(
      () =>
        new Promise<readonly number[]>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => Number(Reflect.get(entry, "value")))),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve([]), 300);
        }),
    );
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      address,
    ).toBeLessThan(0.01);
  }
});

test("keeps the bar with the name visible while a screen loads", async ({ page }) => {
  await openSample(page);
  await page.waitForLoadState("networkidle");
  await page.addInitScript(() => {
    const gaps: string[] = [];
    Object.assign(window, { gaps });
    addEventListener("DOMContentLoaded", () => {
      new MutationObserver(() => {
        if (document.querySelector("header") === null) gaps.push(document.body.innerHTML.slice(0, 100));
      }).observe(document.body, { subtree: true, childList: true });
    });
  });
  for (const address of [page.url(), "./#/settings", "./#/"]) {
    await page.goto(address);
    // Lets pending requests finish, because a reload would abort them.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (window as unknown as { gaps: string[] }).gaps)).toEqual([]);
  }
});

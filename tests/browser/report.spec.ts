import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import { chooseFile, chooseLogo, openPart, openSample, saved, startQuickScan, write } from "./visitor.ts";

const pageOne = (page: Page) => page.getByRole("img", { name: /^Page 1 of \d+$/ });

async function openReport(page: Page): Promise<void> {
  await openSample(page);
  await openPart(page, "Report");
}

/** Waits until the pages match the current choices. */
async function made(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Save the PDF" })).toBeEnabled();
  await pageOne(page).waitFor();
}

/** Returns true if the page is not entirely white. */
function isDrawn(page: Page): Promise<boolean> {
  return pageOne(page).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false;
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.some((value, index) => index % 4 < 3 && value < 128);
  });
}

async function download(page: Page) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the PDF" }).click();
  const got = await waiting;
  return { name: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
}

test(
  "the pages of the report are turned, chosen and made into a PDF on the device",
  inEveryEngine("canvas"),
  async ({ page, browserName }) => {
    test.slow();
    await onOnePage(page, openReport, [
      [
        "turns and zooms pages by keyboard",
        async () => {
          await made(page);
          await page.getByRole("region", { name: "Pages of the report" }).focus();
          await page.keyboard.press("PageDown");
          await expect(page.getByText(/^Page 2 of/)).toBeVisible();
          await page.keyboard.press("Home");
          await expect(page.getByText(/^Page 1 of/)).toBeVisible();
          const width = async () => (await pageOne(page).boundingBox())?.width ?? 0;
          const fit = await width();
          await page.keyboard.press("+");
          await expect.poll(width).toBeGreaterThan(fit);
        },
      ],
      [
        "shows the chosen pages, makes the PDF on the device and names it after organisation, edition and day",
        async () => {
          await made(page);
          await expect.poll(() => isDrawn(page)).toBe(true);
          const board = await page.getByRole("img", { name: /^Page \d+ of/ }).count();
          await expect(page.getByText(`${board} pages. For the board`)).toBeVisible();

          await page.getByRole("combobox", { name: "Classification" }).selectOption("TLP:AMBER+STRICT");
          await page.getByRole("radio", { name: /^Full/ }).check();
          await expect(page.getByText(/\d+ pages\. The board edition/)).toBeVisible();
          await made(page);
          await expect.poll(() => page.getByRole("img", { name: /^Page \d+ of/ }).count()).toBeGreaterThan(board);

          // That driver tells of no download for blob addresses.
          if (browserName === "firefox") return;
          const { name, bytes } = await download(page);
          expect(name).toMatch(/^northmoor-mutual-full-report-\d{4}-\d\d-\d\d\.pdf$/i);
          expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
          expect(bytes.subarray(-6).toString()).toContain("%%EOF");
          await expect(page.getByText(/was handed to your browser’s downloads/)).toBeVisible();
        },
      ],
    ]);
  },
);

test("the Report screen: its sections, logo, accent, profiles and decisions", async ({ page }) => {
  test.slow();
  await onOnePage(page, openReport, [
    [
      "leads to each section of the Report screen, and leaves it with one step back",
      async () => {
        await page.setViewportSize({ width: 360, height: 640 });
        const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
        for (const name of await links.allTextContents()) {
          await links.filter({ hasText: name }).click();
          await expect(page.getByRole("heading", { name, exact: true })).toBeFocused();
          await expect(page.getByRole("heading", { name, exact: true })).toBeInViewport();
        }
        await expect(links).toHaveCount(7);
        await page.evaluate(() => history.back());
        await expect(page.getByRole("heading", { name: /^Level 2/ })).toBeVisible();
      },
    ],
    [
      "accepts a logo, and refuses one with a script with a sentence",
      async () => {
        const drawing = (inside: string) =>
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${inside}</svg>`;
        await chooseLogo(page, "evil.svg", drawing("<script>alert(1)</script><path d='M0 0h40v10H0z'/>"));
        await expect(page.getByRole("alert").filter({ hasText: "evil.svg" })).toContainText("It contains a script");
        await chooseLogo(page, "acme.svg", drawing("<path fill='#c00' d='M0 0h40v10H0z'/>"));
        await expect(page.getByText("SVG, filled shapes only")).toBeVisible();
        await made(page);
        await page.getByRole("button", { name: "Remove", exact: true }).press("Enter");
        await expect(page.getByRole("button", { name: "Choose a logo" })).toBeFocused();
        await made(page);
      },
    ],
    [
      "darkens an accent that is too light, and says so",
      async () => {
        await write(page.getByLabel("Accent colour"), "#ffee00");
        await expect(page.getByText(/Too light to read on white, so it is printed as #/)).toBeVisible();
        await page.getByRole("button", { name: "Tenspan’s own" }).click();
        await expect(page.getByText(/Too light/)).toHaveCount(0);
      },
    ],
    [
      "edits, orders, omits, adds and undoes decisions for the board by keyboard",
      async () => {
        await expect(decisions(page)).not.toHaveCount(0);
        const count = await decisions(page).count();
        expect(count).toBeGreaterThan(1);
        const first = (await decisions(page).first().locator("p").first().textContent()) ?? "";
        await expect(decisions(page).first()).toContainText("Approve the first wave of the plan");

        await decisions(page).first().getByRole("button", { name: "Edit" }).focus();
        await page.keyboard.press("Enter");
        const field = page.getByRole("textbox", { name: "Decision", exact: true });
        await expect(field).toBeFocused();
        await page.keyboard.type(" Half of it this year.");
        await page.keyboard.press("Escape");
        await expect(decisions(page).first().getByRole("button", { name: "Edit" })).toBeFocused();
        await expect(decisions(page).first()).toContainText(`${first} Half of it this year.`);
        await expect(decisions(page).first()).toContainText("Your wording");

        await decisions(page).first().getByRole("button", { name: "Move down" }).focus();
        for (let place = 1; place < count; place += 1) await page.keyboard.press("Enter");
        await expect(decisions(page).last()).toContainText("Half of it this year.");
        // The last decision can only move up.
        await expect(decisions(page).last().getByRole("button", { name: "Move up" })).toBeFocused();

        await decisions(page).first().getByRole("button", { name: "Leave out" }).click();
        await expect(decisions(page)).toHaveCount(count - 1);
        await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(decisions(page)).toHaveCount(count);

        await page.getByRole("button", { name: "Add a decision" }).click();
        await page.keyboard.type("Hire somebody. ");
        await page.getByRole("button", { name: "Done" }).click();
        await expect(decisions(page).last()).toContainText("Hire somebody.");
        await expect(decisions(page).last()).toContainText("Added by you");
        await page.getByRole("button", { name: "Use the proposed wording" }).click();
        await expect(decisions(page).nth(count - 1)).toContainText(first);
        await expect(decisions(page).nth(count - 1)).not.toContainText("Half of it");

        await saved(page);
        await page.reload();
        await expect(decisions(page)).toHaveCount(count + 1);
        await expect(decisions(page).last()).toContainText("Hire somebody.");
      },
    ],
    [
      "saves, applies, deletes and restores the profile of a client",
      async () => {
        await page.getByRole("combobox", { name: "Classification" }).selectOption("TLP:RED");
        await page.getByRole("button", { name: "Save as a profile" }).click();
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByText("Give the profile a name.")).toBeVisible();
        await write(page.getByRole("textbox", { name: "Name of the client" }), "Acme");
        await page.getByRole("button", { name: "Save", exact: true }).click();
        const profile = page.getByRole("combobox", { name: "Profile" });
        await expect(profile).toHaveValue(/.+/);

        await page.reload();
        await expect(profile.locator("option:checked")).toHaveText("Acme");
        await page.getByRole("combobox", { name: "Classification" }).selectOption("TLP:CLEAR");
        await expect(page.getByRole("button", { name: "Save the changes to Acme" })).toBeVisible();
        await profile.selectOption({ label: "None" });
        await profile.selectOption({ label: "Acme" });
        await expect(page.getByRole("combobox", { name: "Classification" })).toHaveValue("TLP:RED");

        await page.getByRole("button", { name: "Delete Acme" }).click();
        await expect(profile).toHaveCount(0);
        await page.getByRole("button", { name: "Undo" }).click();
        await expect(profile.locator("option:checked")).toHaveText("Acme");
      },
    ],
  ]);
});

test("the PDF has the words of its author, is the same twice, and does not hold up the page", async ({
  page,
  browserName,
}) => {
  test.slow();
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses, and of no long tasks");
  await onOnePage(page, openReport, [
    [
      "produces the same bytes twice from the same choices, and keeps the choices after a reload",
      async () => {
        await page.getByRole("combobox", { name: "Classification" }).selectOption("own");
        await write(page.getByRole("textbox", { name: "Your classification" }), "Board only");
        await made(page);
        const first = await download(page);
        await page.reload();
        await expect(page.getByRole("textbox", { name: "Your classification" })).toHaveValue("Board only");
        await made(page);
        expect((await download(page)).bytes.equals(first.bytes)).toBe(true);
      },
    ],
    [
      "prints the author's own words, and Verify reports them as the author's and as attached",
      async () => {
        await page.getByRole("textbox", { name: /^Summary for the board/ }).fill("We have come far since March.");
        await page.getByRole("button", { name: "Add a decision" }).click();
        await page.keyboard.type("Hire somebody.");
        await page.getByRole("button", { name: "Done" }).click();
        await made(page);
        const { name, bytes } = await download(page);
        await page.goto("./#/verify");
        await chooseFile(page, name, bytes);
        const own = page.getByRole("region", { name: "The author’s own words and ratings" });
        await expect(own).toContainText("We have come far since March.");
        await expect(own).toContainText("Hire somebody.");
        await expect(own).toContainText("The pages show them exactly as they are attached.");
      },
    ],
    [
      "stays responsive while the pages are made",
      async () => {
        await made(page);
        await page.getByRole("radio", { name: /^Full/ }).check();
        const longest = await page.evaluate(async () => {
          let most = 0;
          let last = performance.now();
          const until = last + 3000;
          while (performance.now() < until) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
          }
          return most;
        });
        // Generous, because a busy machine is not a fault of the page.
        expect(longest).toBeLessThan(500);
      },
    ],
  ]);
});

test("stops the making of the report and starts it again", inEveryEngine("canvas"), async ({ page }) => {
  await openReport(page);
  await made(page);
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Stopped. Nothing is lost")).toBeVisible();
  await page.getByRole("button", { name: "Make the pages" }).click();
  await made(page);
});

test("says that the report of an empty assessment would be empty, and makes it anyway", async ({ page }) => {
  await startQuickScan(page, "");
  await openPart(page, "Report");
  await expect(page.getByText("No question is answered yet")).toBeVisible();
  await made(page);
});

const decisions = (page: Page) =>
  page.getByRole("region", { name: "What the board is asked to decide" }).locator("ol").getByRole("listitem");

test("lists what the report still lacks, with links to where it is added", async ({ page }) => {
  await startQuickScan(page, "");
  await openPart(page, "Report");
  const ready = page.getByRole("region", { name: "Checklist" });
  await expect(ready).toContainText("Open: The organisation has no name.");
  await ready.getByRole("link", { name: "Go to Set-up" }).first().click();
  await write(page.getByRole("textbox", { name: "Organisation" }), "Acme Ltd");
  await openPart(page, "Report");
  await expect(ready).toContainText("In order: The report is about Acme Ltd.");
});

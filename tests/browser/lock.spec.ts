import type { BrowserContext, Page } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { fillPassphrase, lockPart, lockScreen, openSettings, unlock } from "./passphrase.ts";
import { outside, records } from "./rawDatabase.ts";
import { goToQuestions, openDetails, openSample, saved, startQuickScan, write } from "./visitor.ts";

/* The passphrase of the data on the device: what is locked is shown and stored nowhere as it is. */

const PASSPHRASE = "correct horse battery staple";
const STORES = ["assessments", "parts", "answers", "cards", "reports", "profiles", "questionnaires", "trash"];

/** Sets the passphrase in Settings. */
async function setPassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await openSettings(page);
  const submit = await fillPassphrase(page, { from: null, to: passphrase });
  await submit();
  await expect(lockPart(page)).toContainText("All data on this device is encrypted. This tab stays open");
}

/** Deletes everything on the lock screen. */
async function deleteEverything(page: Page): Promise<void> {
  await expect(lockScreen(page)).toBeVisible();
  await page.getByText("Forgot the passphrase?").click();
  await page.getByRole("button", { name: "Delete all" }).click();
  await page.getByRole("button", { name: "Delete everything" }).click();
}

async function goHome(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
  await page.getByRole("button", { name: "Open a file" }).waitFor();
}

/** Everything that the browser has stored for the app, as text. */
async function stored(context: BrowserContext): Promise<string> {
  const probe = await outside(context);
  const all = [];
  for (const store of STORES) all.push(...(await records(probe, store)));
  const local = await probe.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await probe.close();
  return `${all.map((record) => JSON.stringify({ ...record, locked: Object.keys(record["locked"] ?? {}).length })).join("\n")}${local}`;
}

test(
  "after a reload it asks for the passphrase, shows nothing before, and goes on after",
  inEveryEngine("storage"),
  async ({ page, context }) => {
    await startQuickScan(page, "Secretive Ltd");
    await goToQuestions(page);
    await page.keyboard.press("3");
    await saved(page);
    const address = page.url();
    await goHome(page);
    await expect(page.getByRole("article", { name: "Secretive Ltd" })).toBeVisible();
    expect(await stored(context)).toContain("Secretive");
    await setPassphrase(page);
    const text = await stored(context);
    expect(text).not.toContain("Secretive");
    expect(text).not.toContain("level");
    await page.waitForLoadState("networkidle");
    await page.reload();
    await expect(lockScreen(page)).toBeVisible();
    await expect(page.getByLabel("Passphrase", { exact: true })).toBeFocused();
    expect(await page.content()).not.toContain("Secretive");
    await expect(page).toHaveTitle("Locked · Tenspan");
    await unlock(page, "wrong passphrase");
    await expect(page.getByRole("alert")).toContainText("The passphrase is wrong.");
    await unlock(page, PASSPHRASE);
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(address).hash);
    await expect(page.getByRole("radio").nth(3)).toBeChecked();
    await page.keyboard.press("4");
    await expect(page.getByRole("radio").nth(4)).toBeChecked();
    await saved(page);
    await page.waitForLoadState("networkidle");
    await page.reload();
    await unlock(page, PASSPHRASE);
    await expect(page.getByRole("radio").nth(4)).toBeChecked();
  },
);

test(
  "Lock now locks every tab at once, one passphrase opens them all, and so does deleting everything",
  inEveryEngine("storage"),
  async ({ page, context }) => {
    await openSample(page);
    await saved(page);
    const other = await context.newPage();
    await other.goto("./");
    await expect(other.getByRole("article")).toHaveCount(1);
    await goHome(page);
    // The other tab starts again and gets the keys from this one.
    await setPassphrase(page);
    await expect(other.getByRole("button", { name: "Lock", exact: true })).toBeVisible();
    await expect(other.getByRole("article")).toHaveCount(1);
    await lockPart(page).getByRole("button", { name: "Lock now" }).click();
    for (const tab of [page, other]) {
      await expect(lockScreen(tab)).toBeVisible();
      await expect(tab.getByText("Northmoor")).toHaveCount(0);
    }
    await unlock(other, PASSPHRASE);
    await expect(other.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    await lockPart(page).getByRole("button", { name: "Lock now" }).click();
    await expect(lockScreen(other)).toBeVisible();
    await deleteEverything(page);
    await expect(other.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
  },
);

test("changes and removes the passphrase", async ({ page, context }) => {
  await openSample(page);
  await saved(page);
  await goHome(page);
  await setPassphrase(page);
  await lockPart(page).getByRole("button", { name: "Change the passphrase…" }).click();
  const change = page.getByRole("dialog", { name: "Change the passphrase" });
  await write(change.getByLabel("Current passphrase"), "wrong passphrase");
  await write(change.getByLabel("New passphrase", { exact: true }), "another passphrase");
  await write(change.getByLabel("Repeat the new passphrase"), "another passphrase");
  await change.getByRole("button", { name: "Encrypt all data" }).click();
  await expect(change.getByRole("alert")).toContainText("The passphrase is wrong.");
  await write(change.getByLabel("Current passphrase"), PASSPHRASE);
  await change.getByRole("button", { name: "Encrypt all data" }).click();
  await expect(lockPart(page)).toContainText("The passphrase was changed.");
  await page.waitForLoadState("networkidle");
  await page.reload();
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole("alert")).toContainText("The passphrase is wrong.");
  await unlock(page, "another passphrase");
  const remove = await fillPassphrase(page, { from: "another passphrase", to: null });
  await remove();
  await expect(lockPart(page)).toContainText("The passphrase was removed.");
  expect(await stored(context)).toContain("Northmoor");
  await page.waitForLoadState("networkidle");
  await page.reload();
  await goHome(page);
  await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
});

test(
  "what a tab could not store before another one sets, changes or removes the passphrase is stored after it",
  inEveryEngine("storage"),
  async ({ page, context }) => {
    await startQuickScan(page);
    await goToQuestions(page);
    await openDetails(page);
    await saved(page);
    const other = await context.newPage();
    await other.goto("./");
    const steps = [
      { from: null, to: PASSPHRASE, said: "All data on this device is encrypted. This tab stays open" },
      { from: PASSPHRASE, to: "another passphrase", said: "The passphrase was changed." },
      { from: "another passphrase", to: null, said: "The passphrase was removed." },
    ];
    const note = page.getByRole("textbox", { name: "Note" });
    for (const [index, { said, ...step }] of steps.entries()) {
      await page.bringToFront();
      await page.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("Full", "QuotaExceededError");
        };
      });
      await write(note, `${await note.inputValue()} word${index}`);
      await expect(page.getByRole("alert")).toContainText("storage is full");
      await openSettings(other);
      const submit = await fillPassphrase(other, step);
      await submit();
      await expect(lockPart(other)).toContainText(said);
      const again = page.waitForEvent("load");
      await page.evaluate(() => Object.getOwnPropertyDescriptor(window, "makeRoom")?.value());
      await again;
      await openDetails(page);
      await expect(note).toHaveValue(new RegExp(`word${index}$`));
      await expect(page.getByText("Not saved")).toHaveCount(0);
    }
    await expect(note).toHaveValue(" word0 word1 word2");
  },
);

test("a lock is found by the data itself, closes after a time without use, and can be forgotten", async ({ page }) => {
  await page.clock.install();
  await openSample(page);
  await saved(page);
  await goHome(page);
  await setPassphrase(page);

  await test.step("found by the data itself when the browser's local storage was cleared", async () => {
    await page.evaluate(() => localStorage.clear());
    await page.waitForLoadState("networkidle");
    await page.reload();
    await unlock(page, PASSPHRASE);
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  });

  await test.step("locks after a time without use", async () => {
    await lockPart(page).getByRole("combobox", { name: "Lock when unused for" }).selectOption("5");
    await page.mouse.move(10, 10);
    await page.clock.runFor(4 * 60_000);
    await page.mouse.move(20, 20);
    await page.clock.runFor(4 * 60_000);
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    await page.clock.runFor(2 * 60_000);
    await expect(lockScreen(page)).toBeVisible();
  });

  await test.step("a forgotten passphrase leaves the choice to delete everything", async () => {
    await unlock(page, PASSPHRASE);
    await goHome(page);
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await deleteEverything(page);
    await expect(page.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
  });
});

test("a tab killed while everything is encrypted leaves all data readable", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium can be made to crash");
  await openSample(page);
  await saved(page);
  await goHome(page);
  await openSettings(page);
  const submit = await fillPassphrase(page, { from: null, to: PASSPHRASE });
  const probe = await outside(context);
  const half = probe.evaluate(
    () => new Promise<void>((resolve) => new BroadcastChannel("half").addEventListener("message", () => resolve())),
  );
  await page.bringToFront();
  // Dies in the middle of the transaction that replaces the records.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      puts += 1;
      if (puts === 40) {
        new BroadcastChannel("half").postMessage("half");
        for (const end = performance.now() + 20_000; performance.now() < end; );
      }
      return put.apply(this, given);
    };
  });
  const session = await context.newCDPSession(page);
  await submit();
  await half;
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  const again = await context.newPage();
  await again.goto("./");
  await expect(again.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
  await expect(again.getByRole("button", { name: "Lock", exact: true })).toHaveCount(0);
});

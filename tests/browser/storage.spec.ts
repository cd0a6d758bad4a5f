import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import dump from "../fixtures/databases/version-1.json" with { type: "json" };
import { expect, test } from "./network.ts";
import { deleteDatabase, keepBusy, outside, raiseVersion, records } from "./rawDatabase.ts";
import {
  chooseFile,
  goToQuestions,
  openDetails,
  openPart,
  openSample,
  saved,
  startQuickScan,
  useCard,
  write,
} from "./visitor.ts";

/*
 * Stored data and storage failures: nothing that the page calls saved is lost, and unreadable data is shown and not
 * overwritten.
 */

const note = (page: Page) => page.getByRole("textbox", { name: "Note" });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const SAMPLE = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");

async function answerWithNote(page: Page): Promise<void> {
  await startQuickScan(page, "Lasting Ltd");
  await goToQuestions(page);
  await page.keyboard.press("3");
  await openDetails(page);
  await note(page).click();
  await page.keyboard.type("Before.");
  await saved(page);
}

test.describe("when the browser loses what was stored", () => {
  for (const { name, lose } of [
    { name: "the whole database", lose: deleteDatabase },
    {
      name: "the head of the assessment",
      lose: async (page: Page) => {
        const heads = await records(page, "assessments");
        await records(page, "assessments", { deletes: heads.map(({ id }) => String(id)) });
      },
    },
  ]) {
    test(`${name}: stores everything again at the next letter`, async ({ page, context }) => {
      await answerWithNote(page);
      const other = await outside(context);
      await lose(other);
      await page.bringToFront();
      await page.keyboard.type(" After.");
      await saved(page);
      await expect.poll(async () => (await records(other, "assessments")).length).toBe(1);
      await page.reload();
      await openDetails(page);
      await expect(note(page)).toHaveValue("Before. After.");
      await expect(page.getByRole("radio", { name: /Defined/ })).toBeChecked();
    });
  }

  test("stores the open assessment again when the tab becomes visible again", async ({ page, context }) => {
    await answerWithNote(page);
    const other = await outside(context);
    await deleteDatabase(other);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(async () => (await records(other, "answers")).length).toBe(1);
    await page.reload();
    await openDetails(page);
    await expect(note(page)).toHaveValue("Before.");
  });
});

test("keeps everything called saved when the tab is killed, at any letter", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium can be made to crash");
  test.setTimeout(180_000);
  await answerWithNote(page);
  const address = page.url();
  let current = page;
  let acknowledged = "Before.";
  for (let round = 0; round < 8; round += 1) {
    await note(current).click();
    await current.keyboard.press("End");
    for (let letter = 0; letter < 3 + round; letter += 1) {
      await current.keyboard.type(String.fromCharCode(97 + letter));
      const isSaved = await current.getByText(/^Saved \d/).isVisible();
      if (isSaved) acknowledged = await note(current).inputValue();
    }
    const session = await context.newCDPSession(current);
    const crashed = current.waitForEvent("crash");
    session.send("Page.crash").catch(() => {});
    await crashed;
    current = await context.newPage();
    await current.goto(address);
    await openDetails(current);
    await expect(note(current)).toHaveValue(new RegExp(`^${acknowledged.replaceAll(".", "\\.")}`));
    acknowledged = await note(current).inputValue();
  }
});

test("reports a store that is really full, and saves again when there is room", async ({
  page,
  context,
  browserName,
  baseURL,
}) => {
  test.skip(browserName !== "chromium", "only in Chromium can the quota be set");
  test.setTimeout(180_000);
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? "").origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 250_000 });
  await answerWithNote(page);
  const alert = page.getByRole("alert");
  // Random, because repeated text compresses and takes no room.
  const long = (turn: number) => `Long ${turn}. ${randomBytes(60_000).toString("base64url")}`;
  for (let turn = 0; turn < 8 && !(await alert.isVisible()); turn += 1) {
    await write(note(page), long(turn));
    await expect(page.getByText(/^(Saved \d|Not saved)/).first()).toBeVisible();
    await page.getByRole("button", { name: "Next", exact: true }).click();
  }
  await expect(alert).toContainText("storage is full");
  await page.keyboard.press("2");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  // The browser caches the available room for half a minute.
  await expect(async () => {
    if (await alert.isVisible()) await page.getByRole("button", { name: "Try again" }).click({ timeout: 1000 });
    await expect(alert).toBeHidden({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await saved(page);
  await page.reload();
  await expect(page.getByRole("radio", { name: /Developing/ })).toBeChecked();
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  await openDetails(page);
  await expect(note(page)).toHaveValue(/^Long \d\. [\w-]{80000}$/);
});

test.describe("unreadable stored data", () => {
  for (const { name, damage, says } of [
    {
      name: "a damaged answer",
      damage: { store: "answers", record: { question: "integrity-first.policy", answer: { level: 99 } } },
      says: "This must be 10 or less.",
    },
    {
      name: "a newer format",
      damage: { store: "parts", record: { name: "format", value: "assessment/9" } },
      says: "newer version",
    },
  ]) {
    test(`shows ${name}, saves it unchanged, and asks before overwriting it`, async ({ page, context }) => {
      await openSample(page);
      await saved(page);
      // The app is left first, so that it writes nothing late over the damage.
      await page.goto("about:blank");
      const other = await outside(context);
      const [head] = await records(other, "assessments");
      const assessment = String(head?.["id"]);
      await records(other, damage.store, { puts: [{ assessment, ...damage.record }] });
      await records(other, "cards", { deletes: [assessment] });
      await page.goto("./#/");

      await expect(page.getByText("It cannot be read.")).toBeVisible();
      await page.getByRole("link", { name: /^Continue/ }).click();
      await expect(heading(page)).toHaveText("Northmoor Mutual cannot be read");
      await expect(page.getByRole("main")).toContainText(says);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save it as it is" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toContain(damage.store === "parts" ? "assessment/9" : '"level": 99');

      await page.getByRole("link", { name: "All assessments" }).first().click();
      await chooseFile(page, "older.tenspan.json", readFileSync(SAMPLE));
      await expect(page.getByRole("dialog")).toContainText("cannot be read");
      await page.getByRole("button", { name: "Keep both" }).click();
      await expect(heading(page)).toHaveText(/^Level /);
      const kept = await records(other, damage.store);
      expect(kept).toContainEqual({ assessment, ...damage.record });
    });
  }
});

test("shows a message while a slow database opens, and lets an opened file wait too", async ({ page, context }) => {
  await openSample(page);
  await saved(page);
  const other = await outside(context);
  await keepBusy(other, 8000);
  await page.goto("./#/");
  await page.reload();
  await expect(page.getByText("This browser’s storage does not respond yet.")).toBeVisible();
  await chooseFile(page, "same.tenspan.json", readFileSync(SAMPLE));
  await expect(page.getByText("Reading the file…")).toBeVisible();
  await expect(heading(page)).toHaveText(/^Level /);
  await page.goto("./#/");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("reports a database of a newer version, and leaves it unchanged", async ({ page, context }) => {
  await openSample(page);
  await saved(page);
  const other = await outside(context);
  await page.goto("about:blank");
  await raiseVersion(other, 99);
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("written by a newer version of Tenspan");
  await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
  const versions = await other.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  expect(versions).toEqual([99]);
  expect(await records(other, "assessments")).toHaveLength(1);
});

test("migrates a database of the previous version completely", async ({ page, context }) => {
  const other = await outside(context);
  await other.evaluate(async (given) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const [name, { version, stores }] of Object.entries(given)) {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const [store, { keyPath }] of Object.entries(stores)) {
          opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
        }
      };
      const database = await done(opening);
      for (const [store, { keyPath, keys, values }] of Object.entries(stores)) {
        const records = database.transaction(store, "readwrite").objectStore(store);
        await Promise.all(
          values.map((value: unknown, index: number) =>
            done(records.put(value, keyPath === null ? keys[index] : undefined)),
          ),
        );
      }
      database.close();
    }
  }, dump);
  await page.goto("./");
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("link", { name: "Łódź & Söhne ٤٢", exact: true }).click();
  await page.locator("[data-statements]").waitFor();
  await openPart(page, "Report");
  await expect(page.getByRole("textbox", { name: /Prepared by/ })).toHaveValue("Grace");
  await expect
    .poll(() => other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual(["tenspan"]);
});

test("deletes everything that belongs to an assessment with it, and restores all of it on undo", async ({
  page,
  context,
}) => {
  await startQuickScan(page, "Passing Ltd");
  await openPart(page, "Report");
  await write(page.getByRole("textbox", { name: /Prepared by/ }), "Grace");
  await saved(page);
  await page.goto("./#/");
  await useCard(page, "Passing Ltd", "Delete");
  const other = await outside(context);
  for (const store of ["parts", "answers", "cards", "reports"]) {
    await expect.poll(() => records(other, store)).toEqual([]);
  }
  await page.bringToFront();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Passing Ltd", exact: true }).click();
  await openPart(page, "Report");
  await expect(page.getByRole("textbox", { name: /Prepared by/ })).toHaveValue("Grace");
});

test.describe("a computer that keeps nothing", () => {
  test("counts and deletes what was stored before", async ({ page }) => {
    await startQuickScan(page, "Earlier Ltd");
    await saved(page);
    await page.goto("./#/settings");
    await page.getByRole("checkbox", { name: /Keep nothing/ }).check();
    await expect(page.getByText("stays until you delete it")).toBeVisible();
    await page.reload();
    await expect(page.getByText("1 assessment is kept in this browser.")).toBeVisible();
    await page.getByRole("button", { name: "Delete all" }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByText("Everything on this device was deleted.")).toBeVisible();
    await expect(page.getByText("No assessment is kept in this browser.")).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /Keep nothing/ })).toBeChecked();
    await page.getByRole("checkbox", { name: /Keep nothing/ }).uncheck();
    await page.goto("./#/");
    await page.reload();
    await expect(page.getByRole("button", { name: "Start the quick scan" })).toBeVisible();
  });

  test("asks before answers are lost with the page", async ({ page }) => {
    await page.goto("./#/settings");
    await page.getByRole("checkbox", { name: /Keep nothing/ }).check();
    await page.goto("./#/");
    await page.reload();
    await startQuickScan(page, "Fleeting Ltd");
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => {
      setTimeout(() => location.reload());
    });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await expect(page.getByRole("textbox", { name: "Organisation" })).toHaveValue("Fleeting Ltd");
  });
});

test("asks the browser for persistent storage when a file or the sample is opened first", async ({ page }) => {
  await page.addInitScript(() => {
    let asked = 0;
    navigator.storage.persist = async () => {
      asked += 1;
      document.documentElement.dataset["asked"] = String(asked);
      return false;
    };
  });
  await openSample(page);
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
  await page.goto("./#/");
  await page.reload();
  await chooseFile(page, "same.tenspan.json", readFileSync(SAMPLE));
  await expect(heading(page)).toHaveText(/^Level /);
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
});

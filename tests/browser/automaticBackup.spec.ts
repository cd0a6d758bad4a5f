import type { Page } from "@playwright/test";
import { armor, Decrypter } from "age-encryption";
import { decryptByAge, hasAge } from "../conformance/age.ts";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { chooseFile, openPart, saved, startQuickScan, write } from "./visitor.ts";

/*
 * The automatic backup writes to a real folder of the browser: that of the origin's own file system stands in for one
 * that the user picks, because no test can press a button of the browser's picker.
 */

const FOLDER = "Safe place";
const PASSPHRASE = "correct horse battery staple";

const part = (page: Page) => page.getByRole("region", { name: "Automatic backup" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Automatic backup" });

test.beforeEach(async ({ context, browserName }) => {
  if (browserName !== "chromium") return;
  await context.addInitScript((name) => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  }, FOLDER);
});

/** The texts of the files in the folder, by name. */
async function files(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    const texts: Record<string, string> = {};
    for await (const [file, handle] of folder.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      // A file that is being replaced cannot be read for a moment.
      const text = await handle
        .getFile()
        .then((content) => content.text())
        .catch(() => null);
      if (text !== null) texts[file] = text;
    }
    return texts;
  }, FOLDER);
}

async function writeInFolder(page: Page, file: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, target, content]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      const writable = await (await folder.getFileHandle(target, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [FOLDER, file, text] as const,
  );
}

/** The names of the backups in the folder. */
async function backups(page: Page): Promise<readonly string[]> {
  return Object.keys(await files(page)).filter((name) => name.startsWith("tenspan-backup-"));
}

/** The organisations in the only backup, which is not encrypted. */
async function organisations(page: Page): Promise<readonly string[]> {
  const [name = ""] = await backups(page);
  const text = (await files(page))[name];
  if (text === undefined) return [];
  return JSON.parse(text).assessments.map(({ subject }: { subject: { organisation: string } }) => subject.organisation);
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
}

/** Starts an assessment and its automatic backup. */
async function begin(page: Page, organisation = "First Ltd"): Promise<void> {
  await startQuickScan(page, organisation);
  await saved(page);
  await openSettings(page);
  await part(page).getByRole("button", { name: "Choose a folder…" }).click();
  await dialog(page).getByRole("button", { name: "Choose the folder" }).click();
  await expect(part(page)).toContainText("Last backup:");
}

/** Starts one more assessment, without loading the page again. */
async function another(page: Page, organisation: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByText("New assessment").click();
  await page.getByRole("button", { name: /^Start the quick scan/ }).click();
  await page.getByRole("radio").first().waitFor();
  await openPart(page, "Set-up");
  await write(page.getByRole("textbox", { name: "Organisation" }), organisation);
  await page.getByRole("textbox", { name: "Organisation" }).blur();
  await saved(page);
}

/** As if the visitor went to another tab. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    Reflect.deleteProperty(document, "visibilityState");
  });
}

test("a file in the chosen folder follows every change, in the next visit too, and no other file changes", async ({
  page,
}) => {
  test.slow();
  await page.goto("./");
  await writeInFolder(page, "holiday.txt", "mine");
  await begin(page);
  expect(await organisations(page)).toEqual(["First Ltd"]);
  // Without any press, some seconds after a change.
  await another(page, "Second Ltd");
  await expect
    .poll(() => organisations(page).then((all) => all.toSorted()), { timeout: 40_000 })
    .toEqual(["First Ltd", "Second Ltd"]);
  // On leaving the tab, at once.
  await write(page.getByRole("textbox", { name: "Organisation" }), "Second GmbH");
  await page.getByRole("textbox", { name: "Organisation" }).blur();
  await saved(page);
  await hide(page);
  await expect.poll(() => organisations(page)).toContain("Second GmbH");

  await page.reload();
  await page.goto("./#/");
  await expect(page.getByText(new RegExp(`in the folder ${FOLDER} is kept up to date. Last backup:`))).toBeVisible();
  await expect(page.getByRole("article", { name: "Second GmbH" })).toContainText("Saved as a file");
  expect((await files(page))["holiday.txt"]).toBe("mine");
  expect(await backups(page)).toHaveLength(1);

  await openSettings(page);
  await part(page).getByRole("button", { name: "Stop" }).click();
  await expect(part(page)).toContainText("The automatic backup has ended.");
  expect(await backups(page)).toHaveLength(1);
});

test("says that it writes only when the folder is chosen, and nothing if the picker is closed", async ({ page }) => {
  await startQuickScan(page);
  await saved(page);
  await page.evaluate(() => {
    const pick = window.showDirectoryPicker;
    let picked = 0;
    window.showDirectoryPicker = async (options) => {
      await new Promise((close) => window.addEventListener("close-picker", close, { once: true }));
      picked += 1;
      if (picked === 1) throw new DOMException("The user aborted a request.", "AbortError");
      return pick(options);
    };
  });
  const closePicker = () => page.evaluate(() => window.dispatchEvent(new Event("close-picker")));
  await openSettings(page);
  await part(page).getByRole("button", { name: "Choose a folder…" }).click();
  const choose = dialog(page).getByRole("button", { name: "Choose the folder" });
  await choose.click();
  await expect(dialog(page).getByRole("status")).toHaveText("");
  await closePicker();
  await expect(dialog(page).getByRole("alert")).toHaveCount(0);
  await choose.click();
  await expect(dialog(page).getByRole("status")).toHaveText("");
  await closePicker();
  await expect(part(page)).toContainText("is kept up to date. Last backup:");
});

test("where the browser forgot its permission, one press lets the backup go on", async ({ page, context }) => {
  await begin(page);
  await context.addInitScript(() => {
    let allowed = false;
    FileSystemHandle.prototype.queryPermission = async () => (allowed ? "granted" : "prompt");
    FileSystemHandle.prototype.requestPermission = async () => {
      allowed = navigator.userActivation.isActive;
      return allowed ? "granted" : "denied";
    };
  });
  await page.goto("./#/");
  await page.reload();
  const asks = page.getByRole("status").filter({ hasText: "The automatic backup needs your permission again" });
  await expect(asks).toContainText("Nothing has changed since the last backup.");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await asks.getByRole("button", { name: "Allow again" }).click();
  await expect(asks).toBeHidden();
  await another(page, "Second Ltd");
  await hide(page);
  await expect.poll(() => organisations(page)).toHaveLength(2);

  await page.goto("./#/");
  await page.reload();
  await expect(asks).toContainText("Nothing has changed since the last backup.");
  await another(page, "Third Ltd");
  await hide(page);
  await page.evaluate(() => {
    location.hash = "#/";
  });
  const paused = page.getByRole("alert").filter({ hasText: "The latest changes are not backed up" });
  await expect(paused).toContainText("asks for your permission again");
  expect(await organisations(page)).toHaveLength(2);
  await paused.getByRole("button", { name: "Allow again" }).click();
  await expect(paused).toBeHidden();
  await expect.poll(() => organisations(page)).toHaveLength(3);
});

test("says when the folder is gone or full, keeps the last backup, and goes on", async ({ page }) => {
  await begin(page);
  await another(page, "Second Ltd");
  await openSettings(page);
  await page.evaluate(() => {
    const { write } = FileSystemWritableFileStream.prototype;
    FileSystemWritableFileStream.prototype.write = async () => {
      FileSystemWritableFileStream.prototype.write = write;
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await part(page).getByRole("button", { name: "Back up now" }).click();
  await expect(part(page).getByRole("alert")).toContainText("There is too little space");
  expect(await organisations(page)).toEqual(["First Ltd"]);
  await part(page).getByRole("button", { name: "Try again" }).click();
  await expect(part(page).getByRole("alert")).toBeHidden();
  expect(await organisations(page)).toHaveLength(2);
  expect(await backups(page)).toHaveLength(1);

  await page.evaluate(
    async (name) => (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true }),
    FOLDER,
  );
  await openSettings(page);
  await part(page).getByRole("button", { name: "Back up now" }).click();
  await expect(part(page).getByRole("alert")).toContainText(`The folder ${FOLDER} is not there any more`);
});

test("what others wrote to the file, and a backup of data that the browser has lost, stay as they are", async ({
  page,
}) => {
  await begin(page);
  const [first = ""] = await backups(page);
  await writeInFolder(page, first, "edited by someone");
  await another(page, "Second Ltd");
  await openSettings(page);
  await part(page).getByRole("button", { name: "Back up now" }).click();
  await expect.poll(() => backups(page)).toHaveLength(2);
  const contents = await files(page);
  expect(contents[first]).toBe("edited by someone");
  const second = (await backups(page)).find((name) => name !== first) ?? "";
  await expect.poll(async () => (await files(page))[second]).toContain("Second Ltd");

  // Without the app, which would write again what it has lost.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./questionnaires/cisos4ai.json");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase("tenspan").onsuccess = resolve;
      }),
  );
  await startQuickScan(page, "After the loss");
  await saved(page);
  await openSettings(page);
  await part(page).getByRole("button", { name: "Back up now" }).click();
  await expect.poll(() => backups(page)).toHaveLength(3);
  expect((await files(page))[second]).toContain("Second Ltd");
});

test("two tabs write one file, with the changes of both", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto("./");
  await another(other, "Other tab");
  await another(page, "This tab");
  await Promise.all([hide(page), hide(other)]);
  await expect
    .poll(() => organisations(page).then((all) => all.toSorted()))
    .toEqual(["First Ltd", "Other tab", "This tab"]);
  expect(await backups(page)).toHaveLength(1);
});

test("with a passphrase on the device only encrypted backups are written, which open again", async ({ page }) => {
  test.slow();
  await begin(page, "Secretive Ltd");
  const [plain = ""] = await backups(page);
  const before = (await files(page))[plain];
  const lock = page.getByRole("region", { name: "Passphrase for this device" });
  await lock.getByRole("button", { name: "Set a passphrase…" }).click();
  const setting = page.getByRole("dialog", { name: "Set a passphrase" });
  await write(setting.getByLabel("New passphrase", { exact: true }), PASSPHRASE);
  await write(setting.getByLabel("Repeat the new passphrase"), PASSPHRASE);
  await setting.getByRole("button", { name: "Encrypt all data" }).click();
  await expect(lock).toContainText("All data on this device is encrypted.");
  await expect(part(page).getByRole("alert")).toContainText("nothing is written to the folder");
  await another(page, "Second Ltd");
  await openSettings(page);
  await part(page).getByRole("button", { name: "Back up now" }).click();
  await expect(part(page).getByRole("alert")).toContainText("nothing is written to the folder");
  expect((await files(page))[plain]).toBe(before);

  await part(page).getByRole("button", { name: "Choose another folder…" }).click();
  await expect(dialog(page)).toContainText("the file is encrypted, too");
  await dialog(page).getByRole("button", { name: "Choose the folder" }).click();
  await expect(dialog(page)).toContainText("Too short");
  await write(dialog(page).getByLabel("Passphrase", { exact: true }), "another battery staple");
  await write(dialog(page).getByLabel("Repeat the passphrase"), "another battery staple");
  await dialog(page).getByRole("button", { name: "Choose the folder" }).click();
  await expect(part(page)).toContainText(/Last backup: .* It opens with its passphrase and the file/);
  await expect(part(page).getByRole("alert")).toBeHidden();
  const contents = await files(page);
  const name = Object.keys(contents).find((file) => file.endsWith(".tenspan.json.age")) ?? "";
  const keyName = Object.keys(contents).find((file) => file.endsWith(".key.age")) ?? "";
  const [sealed = "", key = ""] = [contents[name], contents[keyName]];
  expect(sealed).not.toContain("Secretive");

  // Any program for age files opens it.
  const opener = new Decrypter();
  opener.addPassphrase("another battery staple");
  const identity = await opener.decrypt(armor.decode(key), "text");
  const reader = new Decrypter();
  reader.addIdentity(identity.trim());
  const text = await reader.decrypt(armor.decode(sealed), "text");
  expect(JSON.parse(text).assessments).toHaveLength(2);
  if (hasAge) {
    expect(decryptByAge(sealed, "another battery staple", key)).toBe(text);
    expect(decryptByAge(key, "another battery staple")).toBe(identity);
  }

  // Tenspan too, on another device.
  await page.getByRole("button", { name: "Delete all" }).click();
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Everything on this device was deleted.")).toBeVisible();
  expect((await files(page))[name]).toBe(sealed);
  await expect(part(page).getByRole("button", { name: "Choose a folder…" })).toBeVisible();
  await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  await chooseFile(page, name, sealed);
  const opening = page.getByRole("dialog", { name: "This file is encrypted" });
  await opening.locator('input[type="file"]').setInputFiles({ name: keyName, mimeType: "", buffer: Buffer.from(key) });
  await expect(opening).toContainText(`Key file: ${keyName}`);
  await write(opening.getByLabel("Passphrase of the key file"), "another battery");
  await opening.getByRole("button", { name: "Open", exact: true }).click();
  await expect(opening).toContainText("The passphrase does not open this file.");
  await write(opening.getByLabel("Passphrase of the key file"), "another battery staple");
  await opening.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Restore from a backup" })).toContainText(
    "The file has 2 assessments.",
  );
});

test(
  "browsers that cannot write folders offer to save everything with one press",
  inEveryEngine("storage"),
  async ({ page, context, browserName }) => {
    if (browserName === "chromium")
      await context.addInitScript(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
    await startQuickScan(page);
    await saved(page);
    await openSettings(page);
    await expect(page.getByRole("button", { name: "Save all as one file" })).toBeEnabled();
    await expect(part(page)).toHaveCount(0);
  },
);

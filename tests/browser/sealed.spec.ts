import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { decryptByAge, hasAge } from "../conformance/age.ts";
import { inEveryEngine } from "./engines.ts";
import { chooseFile, openPart, openSample, useCard, write } from "./visitor.ts";

const sample = readFileSync("questionnaires/samples/northmoor-mutual.json", "utf8");
const PASSPHRASE = "correct horse battery staple";

/** Encrypts like other programs, with little work, because these tests do not test the work. */
async function sealed(content: string, passphrase = PASSPHRASE): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(8);
  return Buffer.from(await encrypter.encrypt(content));
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "This file is encrypted" });

async function give(page: Page, secret: string): Promise<void> {
  await write(
    page.getByRole("textbox", { name: "Passphrase" }).or(page.getByLabel("Passphrase", { exact: true })),
    secret,
  );
  await dialogOf(page).getByRole("button", { name: "Open" }).click();
}

test("saves an assessment with a passphrase, and opens it again", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  const said = await page.getByRole("heading", { level: 1 }).textContent();
  await openPart(page, "Report");
  const part = page.getByRole("region", { name: "The assessment as a file" });
  await part.getByRole("button", { name: "With a passphrase…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save with a passphrase" });
  await expect(dialog).toContainText("A lost passphrase cannot be recovered");
  const passphrase = dialog.getByLabel("Passphrase", { exact: true });
  const save = dialog.getByRole("button", { name: "Save" });
  await passphrase.fill("short");
  await save.click();
  await expect(dialog.getByRole("alert")).toContainText("Use at least 10 characters");
  await passphrase.fill(PASSPHRASE);
  await save.click();
  await expect(dialog.getByRole("alert")).toContainText("The two passphrases differ");
  await expect(passphrase).toHaveAttribute("type", "password");
  await dialog.getByRole("checkbox", { name: "Show the passphrase" }).check();
  await expect(passphrase).toHaveAttribute("type", "text");
  await dialog.getByLabel("Repeat the passphrase").fill(PASSPHRASE);
  const waiting = page.waitForEvent("download");
  await save.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^northmoor-mutual-full-\d{4}-\d\d-\d\d\.tenspan\.json\.age$/i);
  await expect(dialog).toBeHidden();
  await expect(part.getByText(`${download.suggestedFilename()} was handed to your browser`)).toBeVisible();
  await expect(part.getByRole("button", { name: "With a passphrase…" })).toBeFocused();
  const content = readFileSync(await download.path());
  expect(content.toString("latin1")).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  if (hasAge) expect(decryptByAge(content, PASSPHRASE)).toContain("Northmoor Mutual");

  await page.goto("./");
  await useCard(page, "Northmoor Mutual", "Delete");
  await chooseFile(page, download.suggestedFilename(), content);
  await give(page, PASSPHRASE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(said ?? "");
});

test("saves every other file of the Report screen with a passphrase", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await openSample(page);
  await openPart(page, "Report");
  await page.getByRole("checkbox", { name: "Save each with a passphrase" }).check();
  await page.getByRole("button", { name: "Report as Markdown" }).click();
  const dialog = page.getByRole("dialog", { name: "Save with a passphrase" });
  await dialog.getByRole("radio", { name: "Owners of public keys (age1…)" }).check();
  const identity = await generateX25519Identity();
  await dialog.getByRole("textbox", { name: "Public keys" }).fill("age1mistyped");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("age1mistyped is not a public key");
  await dialog.getByRole("textbox", { name: "Public keys" }).fill(await identityToRecipient(identity));
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.md\.age$/);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const sealedFile = readFileSync(await download.path(), "utf8");
  expect(await decrypter.decrypt(armor.decode(sealedFile), "text")).toContain("Northmoor Mutual");
});

test(
  "a sealed file asks for its passphrase, and says what is wrong in a sentence of its own",
  inEveryEngine("files"),
  async ({ page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    const file = await sealed(sample);
    const text = armor.encode(file);
    const dialog = dialogOf(page);
    const cases = [
      {
        name: "changed",
        content: text.replace(/(.{500}.*)A(.{300})/s, "$1B$2"),
        says: "was changed after it was encrypted.",
      },
      { name: "cut", content: text.slice(0, -100), says: "its end is missing." },
    ];
    for (const { name, content, says } of cases) {
      await chooseFile(page, `${name}.age`, content);
      await expect(dialog).toContainText(`${name}.age opens with its passphrase`);
      await give(page, PASSPHRASE);
      await expect(dialog.getByRole("alert")).toContainText(says);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("article")).toHaveCount(0);
    }
    // The binary form, under a name without a hint.
    await chooseFile(page, "renamed.txt", file);
    await give(page, "another passphrase");
    await expect(dialog.getByRole("alert")).toContainText("The passphrase does not open this file.");
    await give(page, PASSPHRASE);
    await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeFocused();
  },
);

test(
  "a file that is sealed for public keys opens with a secret key, also on Verify",
  inEveryEngine("files"),
  async ({ page }) => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    await page.goto("./#/verify");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await chooseFile(page, "sample.json.age", Buffer.from(await encrypter.encrypt(sample)));
    await write(dialogOf(page).getByLabel("Secret key"), identity);
    await dialogOf(page).getByRole("button", { name: "Open" }).click();
    await expect(page.getByText("Northmoor Mutual").first()).toBeVisible();
  },
);

test("encrypts and decrypts in the single-file app", inEveryEngine("files"), async ({ page }) => {
  await page.goto(pathToFileURL(join(import.meta.dirname, "../../dist-single/index.html")).href);
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  await chooseFile(page, "sample.json.age", await sealed(sample));
  await give(page, PASSPHRASE);
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
});

import type { Page } from "@playwright/test";
import { write } from "./visitor.ts";

/** Actions of a visitor around the passphrase for the device. */

export const lockScreen = (page: Page) => page.getByRole("heading", { level: 1, name: "Locked" });
export const lockPart = (page: Page) => page.getByRole("region", { name: "Passphrase for this device" });

/** Sets (from null), changes or removes (to null) a passphrase. */
export type PassphraseStep = { readonly from: string | null; readonly to: string | null };

export async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await lockPart(page).waitFor();
}

/** Fills in the dialog in Settings and returns what its last button does, for the caller to press. */
export async function fillPassphrase(page: Page, { from, to }: PassphraseStep): Promise<() => Promise<void>> {
  const step = from === null ? "Set a" : to === null ? "Remove the" : "Change the";
  await lockPart(page)
    .getByRole("button", { name: `${step} passphrase…` })
    .click();
  const dialog = page.getByRole("dialog", { name: `${step} passphrase` });
  if (from !== null) await write(dialog.getByLabel("Current passphrase"), from);
  if (to !== null) {
    await write(dialog.getByLabel("New passphrase", { exact: true }), to);
    await write(dialog.getByLabel("Repeat the new passphrase"), to);
  }
  return () => dialog.getByRole("button", { name: to === null ? "Remove" : "Encrypt all data" }).click();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await lockScreen(page).waitFor();
  await write(page.getByLabel("Passphrase", { exact: true }), passphrase);
  await page.getByRole("button", { name: "Unlock" }).click();
}

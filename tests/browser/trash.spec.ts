import { expect, test } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
import { keepBusy, outside, records } from "./rawDatabase.ts";
import { saved, startQuickScan, useCard } from "./visitor.ts";

test(
  "what was deleted is restored in Settings with one press, also after the page was left",
  inEveryEngine("storage"),
  async ({ page }) => {
    await startQuickScan(page, "Lost and Found Ltd");
    await saved(page);
    await page.waitForLoadState("networkidle");
    await page.goto("./");
    await useCard(page, "Lost and Found Ltd", "Delete");
    await expect(page.getByText("Lost and Found Ltd was deleted. Settings can restore it for 30 days.")).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    await page.goto("./#/settings");
    await page.reload();
    const trash = page.getByRole("region", { name: "Deleted assessments" });
    await trash.getByRole("button", { name: "Restore Lost and Found Ltd" }).click();
    await expect(trash).toContainText("Nothing is here.");
    await trash.getByRole("link", { name: "Lost and Found Ltd was restored" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.waitForLoadState("networkidle");
    await page.goto("./");
    await expect(page.getByRole("article", { name: "Lost and Found Ltd" })).toBeVisible();
  },
);

test("the trash is emptied by hand, after a question, and by Delete all", async ({ page }) => {
  await startQuickScan(page, "Gone Ltd");
  await saved(page);
  await page.waitForLoadState("networkidle");
  await page.goto("./");
  await useCard(page, "Gone Ltd", "Delete");
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.getByRole("link", { name: "Settings" }).click();
  const trash = page.getByRole("region", { name: "Deleted assessments" });
  await trash.getByRole("button", { name: "Delete for good" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete these for good?" });
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(trash).toContainText("Nothing is here.");
  await page.waitForLoadState("networkidle");
  await page.goto("./");
  await page.getByRole("button", { name: "Open a file" }).waitFor();
  await page.goto("./#/settings");
  await expect(trash).toContainText("Nothing is here.");
});

test("a deletion is announced once it is stored, and not if it cannot be", async ({ page, context }) => {
  await startQuickScan(page, "Slow Ltd");
  await saved(page);
  await page.waitForLoadState("networkidle");
  await page.goto("./");
  await page.getByRole("article", { name: "Slow Ltd" }).waitFor();
  const busy = await outside(context);
  await page.bringToFront();
  await keepBusy(busy, 60_000, "readonly");
  await useCard(page, "Slow Ltd", "Delete");
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(undo).toHaveCount(0);
  await busy.close();
  await expect(page.getByText("Slow Ltd was deleted.")).toBeVisible();
  await expect(undo).toBeFocused();
  await undo.click();
  await page.getByRole("article", { name: "Slow Ltd" }).waitFor();
  const other = await outside(context);
  await page.bringToFront();
  await expect.poll(() => records(other, "trash")).toEqual([]);

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await useCard(page, "Slow Ltd", "Delete");
  await expect(page.getByText("The deletion of Slow Ltd could not be stored.")).toBeVisible();
  await undo.click();
  await page.getByRole("article", { name: "Slow Ltd" }).waitFor();
});

test("a page that keeps nothing promises no trash", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("checkbox", { name: /Keep nothing/ }).check();
  await startQuickScan(page, "Fleeting Ltd");
  await page.getByRole("link", { name: "Tenspan, all assessments" }).click();
  await useCard(page, "Fleeting Ltd", "Delete");
  await expect(page.getByText("Fleeting Ltd was deleted. It can be restored only here.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("article", { name: "Fleeting Ltd" }).waitFor();
});

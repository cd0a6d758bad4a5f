import { expect, test } from "@playwright/test";
import { inEveryEngine } from "./engines.ts";
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

test(
  "the trash is emptied by hand, after a question, and by Delete all",
  inEveryEngine("storage"),
  async ({ page }) => {
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
  },
);

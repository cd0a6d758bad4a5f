import { expect, test } from "./network.ts";
import { goToQuestions, openPart, openSample, startQuickScan } from "./visitor.ts";

test("moves the focus to the title of an opened screen", async ({ page }) => {
  await openSample(page);
  await openPart(page, "Report");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("returns the focus to the opener when a dialog closes", async ({ page }) => {
  await startQuickScan(page);
  await goToQuestions(page);
  const opener = page.getByRole("button", { name: "Keys" });
  await opener.click();
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

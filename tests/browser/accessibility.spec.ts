import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { goToQuestions, openPart, openSample, startQuickScan } from "./visitor.ts";

test("a screen that opens takes the focus to its title", inEveryEngine("focus"), async ({ page }) => {
  await openSample(page);
  await openPart(page, "Report");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a dialog gives the focus back to where it was opened", inEveryEngine("focus"), async ({ page }) => {
  await startQuickScan(page);
  await goToQuestions(page);
  const opener = page.getByRole("button", { name: "Keys" });
  await opener.click();
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

import type { Page } from "@playwright/test";
import { film, filmCode, WITH_CAMERA } from "./fakeCamera.ts";
import { expect, test } from "./network.ts";
import { chooseFile, saved } from "./visitor.ts";
import { invitationFile, workshopSample } from "./workshopSample.ts";

/* QR codes from one screen to the camera of another. */

test.use({ launchOptions: WITH_CAMERA });
// They write the same file.
test.describe.configure({ mode: "serial" });
test.skip(({ browserName }) => browserName !== "chromium", "only Chromium plays a file as its camera");

async function openWorkshop(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "workshop.json", JSON.stringify(workshopSample()));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await saved(page);
  await page.goto(page.url().replace(/results$/, "workshop"));
  await page.getByRole("button", { name: "Show 2. Collect" }).click();
}

test("answers go from a participant’s screen to the camera of the facilitator", async ({ page, browser, baseURL }) => {
  test.slow();
  const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const anna = await elsewhere.newPage();
  await anna.goto("./");
  await chooseFile(anna, "invitation.json", invitationFile());
  await anna.getByRole("link", { name: "Start answering" }).click();
  await anna.getByRole("radio").nth(3).check();
  await anna.goto(anna.url().replace(/\/assess(\/.*)?$/, "/send"));
  await anna.getByRole("button", { name: "Show the QR code" }).click();
  await film(anna.getByRole("img", { name: /^QR code of your answers/ }));

  await openWorkshop(page);
  await page.getByRole("button", { name: "Scan QR codes" }).click();
  await expect(page.getByText("One code read. Show the next one.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("One answer to import.")).toBeVisible();
  await page.getByRole("button", { name: "Stop scanning" }).click();
  await expect(page.getByLabel("Picture of the camera")).toHaveCount(0);
  await page.getByRole("button", { name: "Import it" }).click();
  await expect(page.getByRole("heading", { name: "6 people take part" })).toBeVisible();
  await elsewhere.close();
});

test("a code without answers says so, and folding the step switches the camera off", async ({ page }) => {
  filmCode("https://example.org/menu");
  await openWorkshop(page);
  await page.getByRole("button", { name: "Scan QR codes" }).click();
  await expect(page.getByText("This QR code contains no answers.", { exact: false })).toBeVisible({ timeout: 30_000 });
  const picture = page.getByLabel("Picture of the camera");
  const track = await picture.evaluateHandle((video: HTMLVideoElement) =>
    video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined,
  );
  const state = () => track.evaluate((one) => one?.readyState);
  expect(await state()).toBe("live");
  await page.getByRole("button", { name: "Hide 2. Collect" }).click();
  await expect(picture).toBeHidden();
  await expect.poll(state).toBe("ended");
});

test("says in a sentence that a camera is refused or missing", async ({ page }) => {
  await openWorkshop(page);
  for (const [name, sentence] of [
    ["NotAllowedError", "The camera is not allowed for this page."],
    ["NotFoundError", "There is no camera on this device."],
    ["NotReadableError", "The camera cannot be started"],
  ] as const) {
    await page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", error));
    }, name);
    await page.getByRole("button", { name: "Scan QR codes" }).click();
    await expect(page.getByText(sentence, { exact: false })).toBeVisible();
    await page.getByRole("button", { name: "Stop scanning" }).click();
  }
});

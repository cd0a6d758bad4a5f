import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { encodeQR } from "qr";
import { expect, test } from "./network.ts";
import { chooseFile, saved } from "./visitor.ts";
import { invitationFile, workshopSample } from "./workshopSample.ts";

/*
 * QR codes from one screen to the camera of another. Chromium plays a file as its camera; Firefox has no such switch.
 */

const WIDTH = 640;
const HEIGHT = 480;
const VIDEO = join(mkdtempSync(join(tmpdir(), "tenspan-camera-")), "camera.y4m");

const { CHROME_PATH, CHROME_ENV = "{}" } = process.env;
test.use({
  launchOptions: {
    args: [
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${VIDEO}`,
      // The visitor's answer comes from the permissions of each test.
      "--deny-permission-prompts",
    ],
    ...(CHROME_PATH !== undefined && { executablePath: CHROME_PATH }),
    env: { ...process.env, ...JSON.parse(CHROME_ENV) },
  },
});
// They write the same file.
test.describe.configure({ mode: "serial" });
test.skip(({ browserName }) => browserName !== "chromium", "only Chromium plays a file as its camera");

/** Writes the video of a camera that sees a picture without colours. */
function writeVideo(luma: Uint8Array): void {
  const frame = [Buffer.from("FRAME\n"), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)];
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(VIDEO, Buffer.concat([header, ...Array.from({ length: 10 }, () => frame).flat()]));
}

/** Writes the video of a camera that sees a grey table, and on it what the locator shows. */
async function film(shown: Locator): Promise<void> {
  const picture = `data:image/png;base64,${(await shown.screenshot()).toString("base64")}`;
  const luma = await shown.page().evaluate(
    async ({ picture: address, width, height }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("There is no canvas");
      context.fillStyle = "#888";
      context.fillRect(0, 0, width, height);
      // Smaller than the picture, and held a little askew.
      context.translate(width / 2, height / 2);
      context.rotate(0.05);
      context.drawImage(image, -150, -150, 300, 300);
      const { data } = context.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0);
    },
    { picture, width: WIDTH, height: HEIGHT },
  );
  writeVideo(Uint8Array.from(luma));
}

/** Writes the video of a camera that sees the QR code of a text, 5 pixels a module. */
function filmCode(text: string): void {
  const modules = encodeQR(text, "raw", { scale: 5 });
  const [top, left] = [(HEIGHT - modules.length) >> 1, (WIDTH - modules.length) >> 1];
  const at = (index: number) => modules[Math.floor(index / WIDTH) - top]?.[(index % WIDTH) - left];
  writeVideo(Uint8Array.from({ length: WIDTH * HEIGHT }, (_, index) => (at(index) === true ? 20 : 230)));
}

async function openWorkshop(page: Page): Promise<void> {
  await page.goto("./");
  await chooseFile(page, "workshop.json", JSON.stringify(workshopSample()));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await saved(page);
  await page.goto(page.url().replace(/results$/, "workshop"));
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
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

  await page.context().grantPermissions(["camera"]);
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

test("a code without answers says so", async ({ page }) => {
  await page.context().grantPermissions(["camera"]);
  filmCode("https://example.org/menu");
  await openWorkshop(page);
  await page.getByRole("button", { name: "Scan QR codes" }).click();
  await expect(page.getByText("This QR code contains no answers.", { exact: false })).toBeVisible({ timeout: 30_000 });
});

test("says in a sentence that a camera is refused or missing", async ({ page }) => {
  await openWorkshop(page);
  await page.getByRole("button", { name: "Scan QR codes" }).click();
  await expect(page.getByText("The camera is not allowed for this page.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Stop scanning" }).click();
  for (const [name, sentence] of [
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

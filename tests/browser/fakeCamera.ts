import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { encodeQR } from "qr";

/* A camera for Chromium, which plays a file as its camera. Firefox has no such switch. */

const WIDTH = 640;
const HEIGHT = 480;
const VIDEO = join(mkdtempSync(join(tmpdir(), "tenspan-camera-")), "camera.y4m");

const { CHROME_PATH, CHROME_ENV = "{}" } = process.env;

/** How Chromium is launched with the fake camera. */
export const WITH_CAMERA = {
  args: [
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${VIDEO}`,
    // The visitor allows the camera. A headless shell has no other way to give this answer.
    "--use-fake-ui-for-media-stream",
  ],
  ...(CHROME_PATH !== undefined && { executablePath: CHROME_PATH }),
  env: { ...process.env, ...JSON.parse(CHROME_ENV) },
};

/** Writes the video of a camera that sees a picture without colours. */
function writeVideo(luma: Uint8Array): void {
  const frame = [Buffer.from("FRAME\n"), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)];
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(VIDEO, Buffer.concat([header, ...Array.from({ length: 10 }, () => frame).flat()]));
}

/** Writes the video of a camera that sees a grey table, and on it what the locator shows. */
export async function film(shown: Locator): Promise<void> {
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
export function filmCode(text: string): void {
  const modules = encodeQR(text, "raw", { scale: 5 });
  const [top, left] = [(HEIGHT - modules.length) >> 1, (WIDTH - modules.length) >> 1];
  const at = (index: number) => modules[Math.floor(index / WIDTH) - top]?.[(index % WIDTH) - left];
  writeVideo(Uint8Array.from({ length: WIDTH * HEIGHT }, (_, index) => (at(index) === true ? 20 : 230)));
}

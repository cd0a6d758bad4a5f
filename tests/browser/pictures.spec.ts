import { readFileSync } from "node:fs";
import { expect, test } from "./network.ts";
import { openPictures, openSample } from "./visitor.ts";

test.beforeEach(async ({ page }) => {
  await openSample(page);
  await openPictures(page);
});

test("each chart is seen with its alternative text, and saved as SVG, or as PNG in the size that is chosen", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await expect(page.getByRole("img", { name: /^Radar chart of 10/ })).toBeVisible();
  const save = async (action: string) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: action }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save("Save as SVG: Risk matrix");
  expect(svg.name).toMatch(/^Northmoor-Mutual-full-.*\.matrix\.svg$/);
  const text = svg.bytes.toString("utf8");
  expect(text).toContain('<title id="title">');
  const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  for (const scale of [1, 4]) {
    await page.getByRole("combobox", { name: "Image size" }).selectOption(String(scale));
    const png = await save("Save as PNG: Risk matrix");
    expect(png.name).toMatch(/\.matrix\.png$/);
    // The header of a PNG says its size.
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      Number(width) * scale,
      Number(height) * scale,
    ]);
  }
  await expect(page.getByText(/\.matrix\.png was handed to your browser’s downloads\.$/)).toBeVisible();
});

test("a chart and a table go into the clipboard", async ({ page, context, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium lets a test read the clipboard");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy picture: Heatmap" }).click();
  await expect(page.getByText("Heatmap is in the clipboard.")).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: all }) => all));
  expect(types).toContain("image/png");

  await page.getByRole("button", { name: "Copy table: Risks" }).click();
  await expect(page.getByText("Risks is in the clipboard.")).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { plain: (await read("text/plain")) ?? "", html: (await read("text/html")) ?? "" };
  });
  expect(copied.plain).toMatch(/^No\.\tID\tTitle\t/);
  expect(copied.html).toContain("<th>Title</th>");
});

test("a browser that does not allow copying is reported, and the table can be saved", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "this driver tells of no download for blob addresses");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new Error("no")) } });
  });
  await page.getByRole("button", { name: "Copy table: Plan" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "did not allow copying" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as TSV: Plan" }).click();
  const saved = readFileSync(await (await downloading).path(), "utf8");
  expect(saved.split("\r\n")[0]).toContain("\tAction\t");
});

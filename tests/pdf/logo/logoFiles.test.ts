import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLogo } from "#pdf/logo/openLogo.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/logos");
const read = (name: string) => readLogo(new Uint8Array(readFileSync(join(FOLDER, name))));

/** The result for each file that somebody might choose: its type, or the reason for its rejection. */
const FILES: Readonly<Record<string, string>> = {
  "300-dpi.png": "png 240×80",
  "alpha.png": "png 240×80",
  "animated.gif": "otherPicture",
  "current-colour.svg": "shapes 120×40",
  "figma.svg": "shapes 120×40",
  "figma.svgz": "shapes 120×40",
  "gif-called.png": "otherPicture",
  "gradient.svg": "gradient",
  "grey.jpg": "jpeg 240×80",
  "hidden-part.svg": "shapes 120×40",
  "illustrator.svg": "shapes 120×40",
  "inkscape.svg": "stroke",
  "line.svg": "stroke",
  "linear-gamma.png": "png 240×80",
  "logo.bmp": "otherPicture",
  "logo.gif": "otherPicture",
  "logo.webp": "otherPicture",
  "modern-colours.svg": "colour",
  "no-size.svg": "noSize",
  "one-bit.png": "png 240×80",
  "other-proportions.svg": "shapes 120×40",
  "palette.png": "png 240×80",
  "per-cent.svg": "shapes 120×40",
  "photo.jpg": "jpeg 240×80",
  "picture.png": "png 240×80",
  "progressive.jpg": "jpeg 240×80",
  "reused-part.svg": "shapes 120×40",
  "sixteen-bits.png": "png 240×80",
  "subsampled.jpg": "jpeg 240×80",
  "turned-by-exif.jpg": "jpeg 240×80",
};

it("tests every file of the folder", () => expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FILES).sort()));

it.each(Object.entries(FILES))("%s is %s", async (name, expected) => {
  const logo = await read(name);
  expect(logo.ok ? `${logo.value.kind} ${logo.value.width}×${logo.value.height}` : logo.error).toBe(expected);
});

describe("a photograph stored sideways", () => {
  it("is shown upright, without any metadata of its camera", async () => {
    const logo = await read("turned-by-exif.jpg");
    if (!logo.ok) throw new Error(logo.error);
    expect(logo.value).toMatchObject({ orientation: 8, width: 240, height: 80 });
    const opened = openLogo(logo.value);
    expect(opened).toMatchObject({ width: 240, height: 80, image: { width: 80, height: 240, orientation: 8 } });
    if (opened?.kind !== "image" || opened.image.kind !== "jpeg") throw new Error("no picture");
    expect(Buffer.from(opened.image.file).includes("Exif")).toBe(false);
    expect(Buffer.from(opened.image.file).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it("is also upright if an older version stored it unchanged", () => {
    const data = readFileSync(join(FOLDER, "turned-by-exif.jpg")).toString("base64");
    const opened = openLogo({ kind: "jpeg", width: 80, height: 240, data });
    expect(opened).toMatchObject({ width: 240, height: 80, image: { orientation: 8 } });
  });
});

it.each([
  { name: "picture.png", colour: [192, 32, 64] },
  // The same bytes declared as linear: as Chromium and Firefox show them.
  { name: "linear-gamma.png", colour: [224, 99, 136] },
])("$name has the colours shown by browsers", async ({ name, colour }) => {
  const logo = await read(name);
  const opened = logo.ok ? openLogo(logo.value) : null;
  if (opened?.kind !== "image" || opened.image.kind !== "pixels") throw new Error("no pixels");
  expect([...opened.image.colours.subarray(0, 3)]).toEqual(colour);
});

describe("files that are slow in other readers are read at once", () => {
  const KB = 1024;
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
  const uses = (level: number) => `<g id="g${level}">${`<use href="#g${level - 1}"/>`.repeat(200)}</g>`;

  it.each([
    { name: "a long invalid number", source: svg(`<rect width="${"1".repeat(250 * KB)}x"/>`) },
    { name: "a list of long numbers", source: svg(`<polygon points="${"1".repeat(250 * KB)}"/>`) },
    { name: "a path of one number", source: svg(`<path d="M${"1".repeat(250 * KB)}"/>`) },
    { name: "a path of spaces", source: svg(`<path d="M0 0${" ".repeat(250 * KB)}x"/>`) },
    { name: "a path of commas", source: svg(`<path d="M0 0${",".repeat(250 * KB)}"/>`) },
    { name: "comments that do not end", source: svg(`<style>${"/*".repeat(120 * KB)}</style>`) },
    { name: "comments of XML that do not end", source: `${"<!--".repeat(60 * KB)}<svg ` },
    { name: "document types without end", source: `${"<!DOCTYPE ".repeat(25 * KB)}<svg ` },
    { name: "a tag that does not end", source: `<svg ${'a="" '.repeat(50 * KB)}` },
    { name: "a tag of spaces", source: `<svg${" ".repeat(280 * KB)}` },
    { name: "a transform of many calls", source: svg(`<g transform="${"scale(1)".repeat(30 * KB)}"/>`) },
    { name: "a transform of spaces", source: svg(`<g transform="scale(1)${" ".repeat(250 * KB)}x"/>`) },
    {
      name: "many classes",
      source: svg(`<style>.a{fill:red}</style>${`<g class="${"a ".repeat(90)}"/>`.repeat(1400)}`),
    },
    {
      name: "many selectors of many declarations",
      source: svg(`<style>${".a,".repeat(40 * KB)}.a{${"b:c;".repeat(30 * KB)}}</style>`),
    },
    {
      name: "entities everywhere",
      source: `<!DOCTYPE svg [<!ENTITY a "${"b".repeat(200)}">]>${svg(`<g id="${"&a;".repeat(80 * KB)}"/>`)}`,
    },
    { name: "ampersands", source: svg(`<g id="${"&".repeat(280 * KB)}"/>`) },
    {
      name: "parts that are used by parts, eightfold",
      source: svg(`<g id="g0"/>${[1, 2, 3, 4, 5, 6, 7, 8].map(uses).join("")}`),
    },
    { name: "addresses of a style", source: svg(`<g style="${"url( ".repeat(50 * KB)}"/>`) },
  ])("$name", async ({ source }) => {
    // An algorithm of quadratic time would exceed the timeout of the test.
    expect((await readLogo(new TextEncoder().encode(source))).ok).toBe(false);
  });
});
